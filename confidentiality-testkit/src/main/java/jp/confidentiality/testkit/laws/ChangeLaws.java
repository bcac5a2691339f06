package jp.confidentiality.testkit.laws;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Incident;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Laws of what one change to the dossier, the moment or the profile may do, and what it may not. */
final class ChangeLaws {
    private static final String STRANGER = "law-stranger";

    private ChangeLaws() {}

    static @Nullable Deviation unrelatedFact(Bench bench, Situation situation) {
        Dossier dossier = situation.dossier();
        Unrelated unrelated = new Unrelated(dossier, situation.viewpoint());
        Fact added = unrelated.one(situation.dice());
        List<Fact> rows = Rows.of(dossier);
        rows.addAll(unrelated.base());
        Assessment before = bench.assess(situation.of(Rows.dossier(dossier.contract(), rows, dossier.completeness())));
        rows.add(added);
        Assessment after = bench.assess(situation.of(Rows.dossier(dossier.contract(), rows, dossier.completeness())));
        Deviation found = Compared.findings(
                Compared.only(before, one -> !Compared.sumsUp(one)),
                Compared.only(
                        after, one -> !Compared.sumsUp(one) && !one.subject().endsWith(added.id())),
                Compared::text,
                Compared::sameVerdict);
        return found != null || added instanceof Activity ? found : Compared.results(before, after, norm -> true);
    }

    static @Nullable Deviation removedConsent(Bench bench, Situation situation) {
        Set<String> corrected = Rows.inCorrections(situation.dossier());
        Dice dice = situation.dice();
        boolean all = dice.chance(50, "all consents");
        Set<String> removed = new HashSet<>();
        dice.shuffled(situation.dossier().standing()).stream()
                .filter(row -> row instanceof Consent && !corrected.contains(row.id()))
                .limit(all ? Long.MAX_VALUE : 1)
                .forEach(row -> removed.add(row.id()));
        if (removed.isEmpty()) {
            return null;
        }
        List<Fact> rows = Rows.of(situation.dossier());
        rows.removeIf(row -> removed.contains(row.id()));
        Assessment before = bench.assess(situation);
        Assessment after = bench.assess(situation.of(Rows.dossier(
                situation.dossier().contract(), rows, situation.dossier().completeness())));
        return Compared.findings(
                before.findings(),
                after.findings(),
                Compared::text,
                (one, other) -> one == null
                        || one.verdict() != Verdict.VIOLATED
                        || (other != null && other.verdict() == Verdict.VIOLATED));
    }

    static @Nullable Deviation earlierReport(Bench bench, Situation situation) {
        Dice dice = situation.dice();
        List<Report> reports = situation.dossier().standing().stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .filter(report -> report.at().isValue() && report.at().value().isDated())
                .toList();
        Optional<Report> chosen = dice.one(reports, Fact::id, "report");
        if (chosen.isEmpty()) {
            return null;
        }
        Report report = chosen.get();
        Moment at = report.at().value();
        long floor = floor(situation, at);
        if (floor >= at.earliest() - 1) {
            return null;
        }
        long earlier = floor + 1 + Math.floorMod(dice.number("earlier"), at.earliest() - floor - 1);
        Fact moved = Rows.with(report, "at", Cell.is(Moment.second(Moment.time(earlier))));
        Dossier changed = Rows.replaced(situation.dossier(), List.of(moved));
        return noWorse(bench.assess(situation), bench.assess(situation.of(changed)));
    }

    /** The last second that a report may not be moved to: of whatever happened before it or at the same time. */
    private static long floor(Situation situation, Moment at) {
        long floor = Moment.startOf(situation.dossier().contract().from().minusYears(1));
        List<Moment> others = Rows.moments(situation.dossier());
        others.remove(at);
        others.add(Moment.second(situation.viewpoint().asOf()));
        for (Moment other : others) {
            if (other.earliest() <= at.latest()) {
                floor = Math.max(floor, other.latest());
            }
        }
        return floor;
    }

    static @Nullable Deviation laterAsOf(Bench bench, Situation situation) {
        LocalDateTime now = situation.viewpoint().asOf();
        long asOf = Moment.seconds(now);
        long next = asOf + 1 + situation.dice().below(400 * 86_400, "later");
        for (Moment moment : Rows.moments(situation.dossier())) {
            if (moment.latest() > asOf && moment.earliest() <= next) {
                next = Math.min(next, moment.earliest() - 1);
            }
        }
        if (next <= asOf) {
            return null;
        }
        Assessment before = bench.assess(situation);
        Viewpoint later = new Viewpoint(Moment.time(next), situation.viewpoint().knownAt());
        Assessment after = bench.assess(situation.dossier(), later);
        return Compared.findings(
                before.findings(),
                after.findings(),
                Compared::text,
                (one, other) -> one == null
                        || one.verdict() != Verdict.PENDING
                        || other != null
                        || isNoBreachAnyMore(one, after));
    }

    /** Beyond the days declared complete, what had to stand throughout is certain no more, nor owed a report. */
    private static boolean isNoBreachAnyMore(Finding report, Assessment after) {
        String subject = report.subject();
        int space = subject.indexOf(' ');
        return report.norm().equals(Compared.BREACH_REPORT)
                && space > 0
                && after.finding(NormId.of(subject.substring(0, space)), subject.substring(space + 1))
                        .map(finding -> finding.verdict() != Verdict.VIOLATED)
                        .orElse(false);
    }

    static @Nullable Deviation tighterProfile(Bench bench, Situation situation) {
        Assessment before = bench.assess(situation);
        Assessment after = Tightened.of(bench.profile(), situation.dice())
                .map(bench::judge)
                .map(judge -> judge.assess(situation.dossier(), situation.viewpoint()))
                .orElse(before);
        return Compared.findings(
                Compared.only(before, one -> !Compared.sumsUp(one)),
                Compared.only(after, one -> !Compared.sumsUp(one)),
                Compared::text,
                (one, other) -> Compared.gravity(one) <= Compared.gravity(other));
    }

    static @Nullable Deviation contractorsChain(Bench bench, Situation situation) {
        String contractor = situation.dossier().contract().contractor();
        for (Finding finding : bench.assess(situation).findings()) {
            for (List<String> chain : finding.chains()) {
                if (!chain.get(chain.size() - 1).equals(contractor)) {
                    return new Deviation(Compared.name(finding), contractor, chain.toString());
                }
            }
            Fact subject = Rows.of(situation.dossier()).stream()
                    .filter(row -> finding.subject().equals(row.id()))
                    .findFirst()
                    .orElse(null);
            if (finding.verdict() == Verdict.VIOLATED
                    && subject instanceof Activity activity
                    && activity.actor().isValue()
                    && !Rows.inCorrections(situation.dossier()).contains(subject.id())
                    && finding.chains().stream()
                            .noneMatch(chain ->
                                    chain.get(0).equals(activity.actor().value()))) {
                return new Deviation(
                        Compared.name(finding),
                        activity.actor().value() + " → " + contractor,
                        finding.chains().toString());
            }
        }
        return null;
    }

    static @Nullable Deviation blame(Bench bench, Situation situation) {
        Dice dice = situation.dice();
        Set<String> people = new TreeSet<>(Set.of(STRANGER));
        people.add(situation.dossier().contract().orderer());
        people.add(situation.dossier().contract().contractor());
        situation.dossier().activities().forEach(row -> {
            if (row.actor().isValue()) {
                people.add(row.actor().value());
            }
        });
        Set<String> corrected = Rows.inCorrections(situation.dossier());
        List<Fact> changed = new ArrayList<>();
        for (Fact row : situation.dossier().standing()) {
            if (row instanceof Incident incident && !corrected.contains(row.id())) {
                String blamed = dice.one(List.copyOf(people), "blamed " + row.id());
                if (mayBeBlamed(situation.dossier(), incident, blamed)) {
                    changed.add(Rows.with(row, "wrongdoer", Cell.is(blamed)));
                }
            }
        }
        Assessment after = bench.assess(situation.of(Rows.replaced(situation.dossier(), changed)));
        return Compared.findings(
                Compared.only(bench.assess(situation), ChangeLaws::isR13),
                Compared.only(after, ChangeLaws::isR13),
                Compared::text,
                Objects::equals);
    }

    /** The wrongdoer's own knowledge does not count, so nobody who knew is blamed, and nobody blamed is cleared. */
    private static boolean mayBeBlamed(Dossier dossier, Incident incident, String blamed) {
        if (incident.wrongdoer().isUnknown()) {
            return false;
        }
        for (Fact row : dossier.standing()) {
            if (row instanceof Discovery discovery
                    && (!discovery.by().isValue()
                            || discovery.by().value().equals(blamed)
                            || discovery.by().equals(incident.wrongdoer()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isR13(Finding finding) {
        return finding.norm().provision().equals("R13");
    }

    private static @Nullable Deviation noWorse(Assessment before, Assessment after) {
        return Compared.findings(
                before.findings(),
                after.findings(),
                Compared::text,
                (one, other) -> Compared.gravity(other) <= Compared.gravity(one));
    }
}
