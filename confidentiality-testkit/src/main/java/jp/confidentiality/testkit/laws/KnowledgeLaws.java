package jp.confidentiality.testkit.laws;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Laws of what more knowledge may change: what is certain stays, what is open becomes one of what was possible. */
final class KnowledgeLaws {
    /** Available or not, however complete the registers are. */
    private static final NormId ALTERNATIVE = NormId.of("C5P1.alternative-assurance");

    /** Of the orderer's answers the latest counts (D7), and what it says needs no declaration. */
    private static final Set<NormId> ANSWERED =
            Set.of(NormId.of("R01.change-report"), NormId.of("R13.detailed-report"));

    private static final int EXPLAINED = 3;

    private final Bench bench;
    private final Situation less;
    private final Situation more;
    private final Assessment before;
    private final Assessment after;
    private final Map<String, Finding> known;
    private final boolean answeredOtherwise;
    private int explained;

    private KnowledgeLaws(Bench bench, Situation less, Situation more) {
        this.bench = bench;
        this.less = less;
        this.more = more;
        this.before = bench.assess(less);
        this.after = bench.assess(more);
        this.known = Compared.byName(after.findings());
        this.answeredOtherwise = answeredOtherwise(less, more);
    }

    static @Nullable Deviation refines(Bench bench, Situation situation) {
        return law(bench, situation, Forgetting.rows(situation));
    }

    static @Nullable Deviation completions(Bench bench, Situation situation) {
        return law(bench, situation, Forgetting.everything(situation));
    }

    private static @Nullable Deviation law(Bench bench, Situation situation, Forgetting forgetting) {
        KnowledgeLaws laws =
                new KnowledgeLaws(bench, situation.of(forgetting.left()), situation.of(forgetting.whole()));
        boolean contradicts = laws.after.findings().stream().anyMatch(finding -> finding.cause() == Cause.CONFLICTING);
        return contradicts ? null : laws.deviation();
    }

    /** An answer came to be known, and not all answers are the same: it may be the latest. */
    private static boolean answeredOtherwise(Situation less, Situation more) {
        Set<String> seen = Rows.of(less.dossier()).stream().map(Fact::id).collect(Collectors.toSet());
        List<Report> answered = Rows.of(more.dossier()).stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .filter(row -> !row.answer().isBlank())
                .toList();
        return answered.stream().anyMatch(row -> !seen.contains(row.id()))
                && answered.stream().map(Report::answer).distinct().count() > 1;
    }

    private boolean mayTurn(Finding finding) {
        return answeredOtherwise && ANSWERED.contains(finding.norm());
    }

    private @Nullable Deviation deviation() {
        for (Finding finding : before.findings()) {
            Deviation found = finding.norm().equals(Assessment.ROLL_UP)
                            || finding.subject().equals(Finding.UNRECORDED)
                            || mayTurn(finding)
                    ? null
                    : kept(finding);
            if (found != null) {
                return found;
            }
        }
        Map<String, Finding> open = Compared.byName(before.findings());
        for (Finding finding : after.findings()) {
            Deviation found = finding.norm().equals(Assessment.ROLL_UP)
                            || open.containsKey(Compared.name(finding))
                            || mayTurn(finding)
                    ? null
                    : arisen(finding, open);
            if (found != null) {
                return found;
            }
        }
        return effects();
    }

    /** What was violated stays so; what was open becomes one of what was possible. */
    private @Nullable Deviation kept(Finding finding) {
        Finding now = known.get(Compared.name(finding));
        if (finding.verdict() == Verdict.VIOLATED) {
            return now != null && now.verdict() == Verdict.VIOLATED ? null : deviation(finding, now);
        }
        if (finding.verdict() == Verdict.PENDING) {
            return null;
        }
        Set<Verdict> possible = EnumSet.copyOf(finding.possible());
        if (possible.contains(Verdict.PENDING)) {
            // Pending stands for whatever comes of it: a row not seen yet may show it done, or overdue.
            possible.addAll(EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED));
        }
        return possible.containsAll(outcomes(finding, now, possible)) ? null : deviation(finding, now);
    }

    private Set<Verdict> outcomes(Finding finding, @Nullable Finding now, Set<Verdict> possible) {
        if (now != null) {
            return now.possible();
        }
        boolean satisfied = possible.contains(Verdict.SATISFIED);
        boolean notApplicable = possible.contains(Verdict.NOT_APPLICABLE);
        if (satisfied && notApplicable) {
            return Set.of();
        }
        if (!satisfied && !notApplicable) {
            return EnumSet.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        }
        return explained(more, finding).map(Finding::possible).orElse(Set.of());
    }

    /** What was certainly in order does not become open; a new subject was one of those not recorded. */
    private @Nullable Deviation arisen(Finding now, Map<String, Finding> open) {
        if (now.subject().equals(Finding.UNRECORDED)) {
            return new Deviation(Compared.name(now), "-", Compared.text(now));
        }
        Finding certain = explained == EXPLAINED ? null : explained(less, now).orElse(null);
        if (certain != null) {
            return new Deviation(Compared.name(now), Compared.text(certain), Compared.text(now));
        }
        return explained == EXPLAINED || now.norm().equals(Compared.BREACH_REPORT)
                ? null
                : unforeseen(now, open.get(now.norm() + " " + Finding.UNRECORDED));
    }

    /** What begins later is pending, whether or not the norm has a due time of its own (D11). */
    private static @Nullable Deviation unforeseen(Finding now, @Nullable Finding unrecorded) {
        Set<Verdict> outcomes = EnumSet.copyOf(now.possible());
        outcomes.remove(Verdict.PENDING);
        if (unrecorded != null && unrecorded.possible().containsAll(outcomes)) {
            return null;
        }
        String before = unrecorded == null ? "記録漏れの余地なし nothing unrecorded" : Compared.text(unrecorded);
        return new Deviation(Compared.name(now), before, Compared.text(now));
    }

    private @Nullable Deviation effects() {
        for (Effect effect : before.effects()) {
            for (Effect now : after.effects()) {
                if (effect.norm().equals(now.norm())
                        && effect.state() != Effect.State.UNDETERMINED
                        && effect.state() != now.state()
                        && !effect.norm().equals(ALTERNATIVE)) {
                    return new Deviation(
                            effect.norm().value(), Compared.word(effect.state()), Compared.word(now.state()));
                }
            }
        }
        return null;
    }

    private Optional<Finding> explained(Situation situation, Finding finding) {
        explained++;
        return bench.explain(situation, finding.norm(), finding.subject());
    }

    private static Deviation deviation(Finding before, @Nullable Finding now) {
        return new Deviation(
                Compared.name(before),
                Compared.text(before),
                now == null ? "遵守または非該当 satisfied or not applicable" : Compared.text(now));
    }
}
