package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.canonical.Canonical;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One assessment, from rows to results: judged in the order of derivation (D23), activities past the standing facts.
 */
final class Assessing {
    /** How many activities are in the session at a time. */
    static final int CHUNK = 1_000;

    private final RuleBase rules;
    private final Profile profile;
    private final Dossier dossier;
    private final Viewpoint viewpoint;
    private final Norms norms;
    private final Visible visible;
    private final List<StandingFact> standing;
    private final Scales scales;
    private final Tally tally = new Tally();
    private final Require require;
    private final Sha256 hash = new Sha256();

    Assessing(RuleBase rules, Profile profile, Dossier dossier, Viewpoint viewpoint, Predicate<String> explained) {
        this.rules = rules;
        this.profile = profile;
        this.dossier = dossier;
        this.viewpoint = viewpoint;
        this.norms = new Norms(rules, profile, dossier.contract());
        List<Fact> rows = new ArrayList<>(dossier.standing());
        rows.addAll(dossier.activities());
        this.visible = new Visible(viewpoint, rows);
        this.standing = visible.of(dossier.standing());
        long asOf = Moment.seconds(viewpoint.asOf());
        List<Completeness> declared = dossier.completeness().stream()
                .filter(one -> visible.known(one.recordedAt()))
                .toList();
        Coverage coverage = new Coverage(dossier.contract(), declared, asOf);
        this.scales = new Scales(new Evidence(dossier.contract(), standing, coverage), profile, asOf);
        norms.judged().forEach(tally::open);
        Powers powers = new Powers(norms.judged(), norms.shown(), norms.unchecked());
        this.require = new Require(norms.judged(), scales, tally, powers, explained);
    }

    /**
     * Judges everything; findings go to {@code sink} as they arise: standing facts first, then the stream, then the
     * rest.
     */
    void judge(Iterator<? extends Activity> activities, FindingSink sink) {
        KieSession session = rules.compiled().newKieSession();
        try {
            session.setGlobal("require", require);
            session.insert(dossier.contract());
            standing.forEach(session::insert);
            session.fireAllRules();
            reportBreaches(session);
            deliver(require.takeFindings(), Map.of(), sink);
            while (activities.hasNext()) {
                judgeChunk(session, activities, sink);
            }
            unrecorded();
            session.insert(tally);
            session.fireAllRules();
            deliver(require.takeFindings(), Map.of(), sink);
        } finally {
            session.dispose();
        }
    }

    List<Finding> explanations() {
        return require.explanations();
    }

    Assessment assessment(List<Finding> findings) {
        List<NormResult> results = new ArrayList<>();
        for (Norm norm : Catalogue.standard().norms()) {
            results.add(result(norm));
        }
        return new Assessment(replay(), results, findings, require.effects());
    }

    static Comparator<Finding> catalogueOrder() {
        return Comparator.<Finding>comparingInt(
                        f -> Catalogue.standard().norm(f.norm()).order())
                .thenComparing(Finding::subject);
    }

    private void judgeChunk(KieSession session, Iterator<? extends Activity> activities, FindingSink sink) {
        List<FactHandle> handles = new ArrayList<>(CHUNK);
        Map<String, Integer> place = new HashMap<>();
        while (activities.hasNext() && handles.size() < CHUNK) {
            Activity row = activities.next();
            hash.addUnordered(Canonical.of(row));
            Activity seen = visible.of(row);
            if (seen != null) {
                place.put(seen.id(), place.size());
                handles.add(session.insert(seen));
            }
        }
        session.fireAllRules();
        reportBreaches(session);
        handles.forEach(session::delete);
        deliver(require.takeFindings(), place, sink);
    }

    private void reportBreaches(KieSession session) {
        List<FactHandle> handles = new ArrayList<>();
        require.takeBreaches().forEach(breach -> handles.add(session.insert(breach)));
        session.fireAllRules();
        handles.forEach(session::delete);
    }

    private static void deliver(List<Finding> found, Map<String, Integer> place, FindingSink sink) {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Finding>comparingInt(f -> place.getOrDefault(row(f), 0))
                .thenComparing(catalogueOrder()));
        sorted.forEach(sink::accept);
    }

    private static String row(Finding finding) {
        return finding.subject().substring(finding.subject().indexOf(' ') + 1);
    }

    /** Judges, for each norm, what its registers may not show; the report of violations last, for it depends on all. */
    private void unrecorded() {
        for (Norm norm : norms.judged()) {
            if (!norm.id().equals(Powers.BREACH_REPORT)) {
                unrecorded(norm, new ArrayList<>());
            }
        }
        norms.find(Powers.BREACH_REPORT).ifPresent(norm -> {
            List<NormId> others = new ArrayList<>(norms.specialProvisions());
            others.remove(Powers.BREACH_REPORT);
            boolean undetermined = tally.count(others, Verdict.UNDETERMINED) > 0;
            List<Text> reasons = new ArrayList<>();
            if (undetermined) {
                reasons.add(Note.of(Because.UNRECORDED_UNDETERMINED).text());
            }
            unrecorded(norm, reasons);
        });
    }

    private void unrecorded(Norm norm, List<Text> reasons) {
        Set<Register> incomplete = EnumSet.noneOf(Register.class);
        for (Register register : norm.triggers()) {
            if (!scales.weigher().evidence().coverage().throughout(register).isTrue()) {
                incomplete.add(register);
                reasons.add(Note.of(Because.UNRECORDED, register).text());
            }
        }
        if (reasons.isEmpty()) {
            return;
        }
        Set<Verdict> possible = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
        if (norm.hasDueTime()) {
            possible.add(Verdict.PENDING);
        }
        tally.count(norm, Verdict.UNDETERMINED, Finding.UNRECORDED);
        require.collect(require.writer().unrecorded(norm, incomplete, possible, reasons));
    }

    private NormResult result(Norm norm) {
        Status status = norms.status(norm);
        if (norm.id().equals(Powers.PROPER_HANDLING) && status == Status.JUDGED) {
            return new NormResult(norm, status, require.rolledUp(), Counts.NONE, "");
        }
        Counts counts = tally.counts(norm);
        @Nullable Verdict verdict = status == Status.JUDGED ? counts.worst() : null;
        return new NormResult(norm, status, verdict, counts, norms.note(norm));
    }

    private Replay replay() {
        hash.add(Canonical.of(dossier.contract()));
        dossier.standing().forEach(row -> hash.addUnordered(Canonical.of(row)));
        if (dossier.isStreamed()) { // corrections of streamed rows; other activities were added as they passed
            dossier.activities().forEach(row -> hash.addUnordered(Canonical.of(row)));
        }
        Collection<String> declared = new TreeSet<>();
        dossier.completeness().forEach(one -> declared.add(Canonical.of(one)));
        declared.forEach(hash::add);
        String profileHash = new Sha256().add(Canonical.of(profile)).hex();
        return new Replay(dossier.contract().id(), viewpoint, profile.name(), rules.hash(), profileHash, hash.hex());
    }
}
