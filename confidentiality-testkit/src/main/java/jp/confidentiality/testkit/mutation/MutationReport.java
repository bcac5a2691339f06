package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.confidentiality.testkit.mutation.Outcome.Fate;

/** What came of all mutants, as Markdown: Japanese first, English beside it. */
final class MutationReport {
    private static final List<Fate> SHOWN = List.of(Fate.values());

    private final List<Outcome> outcomes;
    private final ReviewedSurvivors reviewed;

    MutationReport(List<Outcome> outcomes, ReviewedSurvivors reviewed) {
        this.outcomes = List.copyOf(outcomes);
        this.reviewed = reviewed;
    }

    /** Returns the least percentage killed of any group, of those that count; 100 where none does. */
    double lowestScore() {
        return Stream.of(Group.values())
                .mapToDouble(group -> score(of(group)))
                .min()
                .orElseThrow();
    }

    /** Returns the survivors that nobody has looked at. */
    List<Outcome> unexplained() {
        return survivors().stream()
                .filter(one -> reviewed.of(one.mutant()).isEmpty())
                .toList();
    }

    /** Returns the report. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# 規則の変異試験 / Rule mutation");
        lines.add("");
        lines.add(head());
        lines.add("|---|" + "---:|".repeat(SHOWN.size() + 2));
        for (Group group : Group.values()) {
            if (!of(group).isEmpty()) {
                lines.add(row(group.ja() + " " + group.en(), of(group)));
            }
        }
        lines.add(row("**計 total**", outcomes));
        lines.add("");
        lines.add(head());
        lines.add("|---|" + "---:|".repeat(SHOWN.size() + 2));
        for (Operator operator : Operator.values()) {
            List<Outcome> some = outcomes.stream()
                    .filter(one -> one.mutant().operator() == operator)
                    .toList();
            if (!some.isEmpty()) {
                lines.add(row(operator.ja() + " " + operator.en(), some));
            }
        }
        lines.add("");
        lines.add("## 生き残った変異 / Survivors");
        lines.add("");
        lines.add("| 場所 place | 変更 change | 理由 reason |");
        lines.add("|---|---|---|");
        survivors().forEach(one -> lines.add(survivor(one)));
        return String.join("\n", lines) + "\n";
    }

    private static String head() {
        StringBuilder head = new StringBuilder("| 変更 change | 数 mutants |");
        SHOWN.forEach(fate ->
                head.append(' ').append(fate.ja()).append(' ').append(fate.en()).append(" |"));
        return head.append(" 検出率 score |").toString();
    }

    private static String row(String title, List<Outcome> some) {
        long counted = some.stream().filter(Outcome::counts).count();
        StringBuilder row = new StringBuilder("| " + title + " | " + counted + " |");
        for (Fate fate : SHOWN) {
            row.append(' ')
                    .append(some.stream().filter(one -> one.fate() == fate).count())
                    .append(" |");
        }
        return row.append(String.format(Locale.ROOT, " %.1f %% |", score(some))).toString();
    }

    private String survivor(Outcome one) {
        Mutant mutant = one.mutant();
        Optional<ReviewedSurvivors.Entry> entry = reviewed.of(mutant);
        String reason = entry.map(e -> e.ja() + " " + e.en()).orElse("**未検討 not reviewed** " + one.by());
        return "| " + mutant.file() + ":" + mutant.line() + " " + mutant.spot() + " | " + mutant.text() + " | " + reason
                + " |";
    }

    private List<Outcome> of(Group group) {
        return outcomes.stream().filter(one -> one.mutant().group() == group).toList();
    }

    private List<Outcome> survivors() {
        return outcomes.stream()
                .filter(one -> one.fate() == Fate.SURVIVED)
                .sorted(Comparator.comparing(one -> one.mutant().key()))
                .toList();
    }

    private static double score(List<Outcome> some) {
        long counted = some.stream().filter(Outcome::counts).count();
        long killed = some.stream().filter(one -> one.fate().killed()).count();
        return counted == 0 ? 100 : 100.0 * killed / counted;
    }
}
