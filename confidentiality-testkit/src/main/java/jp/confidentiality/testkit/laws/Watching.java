package jp.confidentiality.testkit.laws;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.rules.Watch;
import jp.confidentiality.testkit.Judge;
import org.jspecify.annotations.Nullable;

/**
 * A dossier replayed into a watch, row by row in random order, with withdrawals of its own, while time advances: after
 * every step the watch comes to what its rows come to all at once, and whoever only listened knows the same findings.
 */
final class Watching {
    private static final int MOMENTS = 5;
    private static final List<Integer> SECONDS_LATER = List.of(-1, 0, 1, 60, 3_600, 86_400, 400_000, 5_000_000);

    private final Bench bench;
    private final Dice dice;
    private final Dossier dossier;
    private final List<Fact> rows = new ArrayList<>();
    private final List<Completeness> declarations = new ArrayList<>();
    private final Deque<LocalDateTime> moments = new ArrayDeque<>();
    private final Map<String, Finding> heard = new TreeMap<>();
    private final List<String> misheard = new ArrayList<>();
    private Viewpoint viewpoint;
    private boolean closing;

    private Watching(Bench bench, Situation situation) {
        this.bench = bench;
        this.dice = situation.dice();
        this.dossier = situation.dossier();
        this.moments.addAll(moments(situation));
        this.viewpoint = new Viewpoint(moments.remove(), situation.viewpoint().knownAt());
    }

    static @Nullable Deviation law(Bench bench, Situation situation) {
        return new Watching(bench, situation).replayed();
    }

    /** As-of moments, in order: about what happens in the dossier, and shortly before or after. */
    private static List<LocalDateTime> moments(Situation situation) {
        Dice dice = situation.dice();
        List<Moment> all = Rows.moments(situation.dossier());
        all.add(Moment.day(situation.dossier().contract().from()));
        TreeSet<Long> chosen =
                new TreeSet<>(List.of(Moment.seconds(situation.viewpoint().asOf())));
        for (int i = 0; i < MOMENTS; i++) {
            Moment moment = dice.one(all, "moment " + i);
            long base = dice.chance(50, "early " + i) ? moment.earliest() : moment.latest();
            chosen.add(base + dice.one(SECONDS_LATER, "later " + i));
        }
        return chosen.stream().map(Moment::time).toList();
    }

    private @Nullable Deviation replayed() {
        Deque<Fact> left = new ArrayDeque<>(dice.shuffled(Rows.of(dossier)));
        Deque<Completeness> undeclared = new ArrayDeque<>(dossier.completeness());
        if (dice.chance(60, "declared before")) {
            declarations.addAll(undeclared);
            undeclared.clear();
        }
        if (dice.chance(30, "rows before")) {
            rows.addAll(dossier.standing().stream()
                    .filter(row -> row.row().corrects().isBlank())
                    .toList());
        }
        rows.retainAll(fitting());
        left.removeAll(rows);
        Optional<Judge.Watched> kept = bench.judge().watch(now(), viewpoint, this::hear);
        if (kept.isEmpty()) {
            return null;
        }
        try (Judge.Watched watch = kept.get()) {
            heard.putAll(Compared.byName(watch.snapshot().findings()));
            Deviation found = compared(watch, "the beginning");
            for (int i = 0; found == null && !(left.isEmpty() && undeclared.isEmpty() && moments.isEmpty()); i++) {
                found = compared(watch, step(watch, left, undeclared, i));
            }
            return found == null ? closed(watch) : found;
        }
    }

    /** Returns the rows to begin with: all, or none where they name what is still to come. */
    private List<Fact> fitting() {
        return Rows.tried(dossier, rows, List.of()).isPresent() ? List.copyOf(rows) : List.of();
    }

    private Dossier now() {
        return Rows.dossier(dossier.contract(), rows, declarations);
    }

    /** Takes one step; returns what it was. */
    private String step(Judge.Watched watch, Deque<Fact> left, Deque<Completeness> undeclared, int number) {
        int choice = dice.below(10, "step " + number);
        if (!moments.isEmpty() && (left.isEmpty() || choice == 0)) {
            viewpoint = new Viewpoint(moments.remove(), viewpoint.knownAt());
            watch.advanceTo(viewpoint.asOf());
            return "advanced to " + viewpoint.asOf();
        }
        if (!undeclared.isEmpty() && (left.isEmpty() || choice == 1)) {
            Completeness declaration = undeclared.remove();
            watch.declare(declaration);
            declarations.add(declaration);
            return "declared " + declaration.registers();
        }
        if (choice == 2 && !rows.isEmpty()) {
            return withdrawn(watch, dice.one(rows, "withdrawn " + number), number);
        }
        return recorded(watch, left);
    }

    /** Records the next row that names nothing still to come; all that are left where each waits for another. */
    private String recorded(Judge.Watched watch, Deque<Fact> left) {
        for (int tries = left.size(); tries > 0; tries--) {
            Fact row = left.remove();
            if (Rows.tried(dossier, with(row), declarations).isEmpty()) {
                left.add(row);
                continue;
            }
            watch.record(List.of(row));
            rows.add(row);
            return "recorded " + row.id();
        }
        watch.record(left);
        rows.addAll(left);
        left.clear();
        return "recorded the rest";
    }

    private List<Fact> with(Fact row) {
        List<Fact> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    private String withdrawn(Judge.Watched watch, Fact row, int number) {
        boolean corrected = rows.stream()
                .anyMatch(one -> row.id().equals(one.row().corrects().orNull()));
        Fact withdrawal =
                FactType.of(row).create(Row.of("law-withdrawal-" + number).correcting(row.id()), Map.of());
        boolean isCorrectedLater = Rows.of(dossier).stream()
                .anyMatch(one -> row.id().equals(one.row().corrects().orNull()));
        if (corrected || isCorrectedLater) {
            return "nothing";
        }
        watch.record(List.of(withdrawal));
        rows.add(withdrawal);
        return "withdrew " + row.id();
    }

    private void hear(Watch.Change change) {
        Finding finding = change.finding();
        String name = Compared.name(finding);
        Finding known = change.after() == null ? heard.remove(name) : heard.put(name, change.after());
        if (!Objects.equals(known, change.before()) || change.kind() != kind(change)) {
            misheard.add(name);
        }
    }

    /** Returns what must have happened, by what there was before and is now. */
    private Watch.Kind kind(Watch.Change change) {
        if (change.after() == null) {
            return closing ? Watch.Kind.CLOSED : Watch.Kind.WITHDRAWN;
        }
        return change.before() == null ? Watch.Kind.RAISED : Watch.Kind.CHANGED;
    }

    private @Nullable Deviation compared(Judge.Watched watch, String step) {
        Assessment expected = bench.assess(now(), viewpoint);
        Deviation found = Compared.same(expected, watch.snapshot());
        found = found != null ? found : misheard();
        found = found != null
                ? found
                : Compared.findings(expected.findings(), heard.values(), Compared::text, Objects::equals);
        return found == null
                ? null
                : new Deviation(
                        found.about() + " (" + step + ", as of " + viewpoint.asOf() + ")",
                        found.before(),
                        found.after());
    }

    private @Nullable Deviation misheard() {
        return misheard.isEmpty() ? null : new Deviation(misheard.get(0), "as it was", "something else told of");
    }

    /** What is let go stays counted, and nothing else changes. */
    private @Nullable Deviation closed(Judge.Watched watch) {
        Map<String, Finding> before = new HashMap<>(heard);
        Assessment whole = watch.snapshot();
        closing = true;
        watch.closeBefore(viewpoint.asOf().minusDays(dice.below(200, "closed")));
        Assessment rest = watch.snapshot();
        before.keySet().retainAll(heard.keySet());
        Deviation found = Compared.findings(before.values(), rest.findings(), Compared::text, Objects::equals);
        found = found != null ? found : misheard();
        found = found != null ? found : Compared.results(whole, rest, norm -> true);
        return found != null || whole.effects().equals(rest.effects())
                ? found
                : new Deviation(
                        "効果 effects", whole.effects().toString(), rest.effects().toString());
    }
}
