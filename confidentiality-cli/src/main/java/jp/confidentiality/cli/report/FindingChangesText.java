package jp.confidentiality.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.confidentiality.cli.report.FindingChanges.Change;
import jp.confidentiality.cli.report.FindingChanges.Kind;
import jp.confidentiality.cli.report.FindingChanges.NormChange;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Which findings differ, as people read it (指摘の増減): counts per norm first, then finding by finding. */
public final class FindingChangesText {
    private static final int SHOWN = 20;
    private static final Verdict[] COUNTED = {
        Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.PENDING, Verdict.SATISFIED, Verdict.NOT_APPLICABLE
    };

    private final FindingChanges changes;
    private final boolean all;

    /**
     * Makes the text of {@code changes}.
     *
     * @param all whether every finding is written, instead of the first twenty and how many there are
     */
    public FindingChangesText(FindingChanges changes, boolean all) {
        this.changes = changes;
        this.all = all;
    }

    /** Writes the text to {@code page}. */
    public void write(Page page) {
        if (changes.isEmpty()) {
            page.paragraph(2, "指摘は変わりません。 No finding differs.");
            return;
        }
        page.paragraph(
                2,
                "指摘の増減：新たに現れる " + changes.count(Kind.APPEARED) + "件、なくなる " + changes.count(Kind.DISAPPEARED)
                        + "件、判定が変わる " + changes.count(Kind.VERDICT) + "件、期限や原因だけが変わる " + changes.count(Kind.DETAIL)
                        + "件");
        page.paragraph(
                "  ",
                changes.count(Kind.APPEARED) + " appear, " + changes.count(Kind.DISAPPEARED) + " disappear, "
                        + changes.count(Kind.VERDICT) + " change their verdict, " + changes.count(Kind.DETAIL)
                        + " only their due time or cause",
                page.paint()::faint);
        changes.norms().forEach(norm -> norm(page, norm));
        List<Change> listed = changes.changes();
        int shown = all ? listed.size() : Math.min(SHOWN, listed.size());
        listed.subList(0, shown).forEach(change -> change(page, change));
        if (shown < listed.size()) {
            page.paragraph(
                    2,
                    "ほかに " + (listed.size() - shown) + "件あります。すべて見るには --all を付けてください。 " + (listed.size() - shown)
                            + " more; --all lists them.");
        }
    }

    private static void norm(Page page, NormChange norm) {
        NormResult any = norm.any();
        page.paragraph(4, any.norm().id() + " " + any.norm().titleJa() + "：" + numbers(norm.before(), norm.after()));
    }

    private static String numbers(@Nullable NormResult before, @Nullable NormResult after) {
        if (before == null || after == null || before.status() != after.status()) {
            return status(before) + " → " + status(after);
        }
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : COUNTED) {
            if (before.counts().of(verdict) != after.counts().of(verdict)) {
                counts.add(verdict.ja() + " " + before.counts().of(verdict) + "→"
                        + after.counts().of(verdict));
            }
        }
        return String.join("、", counts);
    }

    private static String status(@Nullable NormResult result) {
        if (result == null) {
            return "規定なし";
        }
        if (result.status() == Status.SWITCHED_OFF) {
            return "適用除外" + (result.note().isEmpty() ? "" : "：" + result.note());
        }
        return result.status() == Status.JUDGED ? "判定する（" + counted(result.counts()) + "）" : "判定しない";
    }

    private static String counted(Counts counts) {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : COUNTED) {
            if (counts.of(verdict) > 0) {
                words.add(verdict.ja() + " " + counts.of(verdict));
            }
        }
        return words.isEmpty() ? "対象なし" : String.join("、", words);
    }

    private void change(Page page, Change change) {
        page.paragraph(
                "    ", mark(change.kind()) + " " + change.norm() + "　" + Terms.subject(change.any()), line -> line);
        String was = verdict(change.before(), changes.resultBefore(change.norm()));
        String is = verdict(change.after(), changes.resultAfter(change.norm()));
        String text = change.kind() == Kind.DETAIL
                ? is + "のまま、" + details(Objects.requireNonNull(change.before()), Objects.requireNonNull(change.after()))
                : was + " → " + is;
        page.paragraph("      ", text, line -> painted(page, change, line));
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case APPEARED -> "+";
            case DISAPPEARED -> "-";
            case VERDICT -> "*";
            case DETAIL -> "=";
        };
    }

    private static String verdict(@Nullable Finding finding, @Nullable NormResult result) {
        if (finding != null) {
            return finding.verdict().ja();
        }
        if (result == null) {
            return "規定なし";
        }
        return switch (result.status()) {
            case JUDGED -> "指摘なし（遵守・非該当）";
            case SWITCHED_OFF -> "適用除外";
            default -> "判定しない";
        };
    }

    private static String details(Finding before, Finding after) {
        List<String> words = new ArrayList<>();
        add(words, "期限", before.due(), after.due());
        add(words, "是正", before.madeGood(), after.madeGood());
        add(
                words,
                "原因",
                before.cause() == null ? null : before.cause().ja(),
                after.cause() == null ? null : after.cause().ja());
        if (!before.possible().equals(after.possible())) {
            add(words, "あり得る結論", possible(before), possible(after));
        }
        return String.join("、", words);
    }

    private static String possible(Finding finding) {
        return finding.possible().stream().map(Verdict::ja).collect(java.util.stream.Collectors.joining("・"));
    }

    private static void add(List<String> words, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            words.add(what + " " + shown(before) + " → " + shown(after));
        }
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "なし" : Terms.moment(value);
    }

    private static String painted(Page page, Change change, String line) {
        Finding after = change.after();
        return after == null ? page.paint().good(line) : Terms.paint(page.paint(), after.verdict(), line);
    }
}
