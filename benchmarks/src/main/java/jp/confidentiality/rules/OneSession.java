package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.model.profile.Profile;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * What somebody would write who takes the rule files to Drools: one session, every row inserted, then all rules fired;
 * what they require is judged at once with the engine's own evidence. Only the engine's way around the session is left
 * out, so that the two differ in nothing else. In the engine's package, for what rules call is hidden elsewhere.
 */
public final class OneSession {
    private final Basis basis;
    private final KieBase compiled;

    /** Compiles the rule files, for assessments under {@code profile}. */
    public OneSession(Profile profile) {
        this.basis = new Basis(RuleBase.standard(), profile);
        this.compiled = RuleFiles.shipped().compile();
    }

    /** Judges {@code dossier}; each finding goes to {@code sink}. Returns how many rows were inserted. */
    public long assess(Dossier dossier, Viewpoint viewpoint, Consumer<? super Finding> sink) {
        Visible visible = new Visible(viewpoint, dossier);
        Norms norms = basis.norms(dossier.contract().instruments());
        var standing = visible.of(dossier.standing());
        long asOf = Moment.seconds(viewpoint.asOf());
        List<Completeness> declared = dossier.completeness().stream()
                .filter(one -> visible.known(one.recordedAt()))
                .toList();
        Coverage coverage = new Coverage(dossier.contract(), declared, asOf);
        Evidence evidence = new Evidence(dossier.contract(), standing, coverage);
        Scales scales = new Scales(evidence, basis, asOf);
        Judging judging = new Judging(basis.rules().plans(), norms, scales, null);
        KieSession session = compiled.newKieSession();
        try {
            session.setGlobal(
                    "require", new Require(NormBook.STANDARD, (plan, row) -> carryOut(plan, row, norms, judging)));
            session.insert(dossier.contract());
            standing.forEach(session::insert);
            for (Activity row : dossier.activities()) {
                Activity seen = visible.of(row);
                if (seen != null) {
                    session.insert(seen);
                }
            }
            session.fireAllRules();
            for (List<Breach> breaches = judging.takeBreaches();
                    !breaches.isEmpty();
                    breaches = judging.takeBreaches()) {
                breaches.forEach(session::insert);
                session.fireAllRules();
            }
            unrecorded(norms, evidence, judging);
            session.insert(judging.tally());
            session.fireAllRules();
            long rows = session.getFactCount();
            judging.takeFindings().forEach(sink);
            return rows;
        } finally {
            session.dispose();
        }
    }

    private static void carryOut(Plan plan, Object row, Norms norms, Judging judging) {
        if (norms.counts(plan.norm())) {
            plan.step().accept(judging, Act.of(row, judging.contract()));
        }
    }

    /** Counts and reports what registers may not show; as the engine does, without the sentences. */
    private static void unrecorded(Norms norms, Evidence evidence, Judging judging) {
        List<Norm> last = new ArrayList<>();
        for (Norm norm : norms.judged()) {
            if (norm.id().equals(Powers.BREACH_REPORT)) {
                last.add(norm);
            } else if (isIncomplete(norm, evidence)) {
                enter(norm, judging);
            }
        }
        for (Norm norm : last) {
            var others = new ArrayList<>(norms.specialProvisions());
            others.remove(Powers.BREACH_REPORT);
            if (isIncomplete(norm, evidence) || judging.tally().count(others, Verdict.UNDETERMINED) > 0) {
                enter(norm, judging);
            }
        }
    }

    private static boolean isIncomplete(Norm norm, Evidence evidence) {
        return norm.triggers().stream()
                .anyMatch(register -> !evidence.coverage().throughout(register).isTrue());
    }

    private static void enter(Norm norm, Judging judging) {
        var possible = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
        if (norm.hasDueTime()) {
            possible.add(Verdict.PENDING);
        }
        judging.tally().count(norm, Verdict.UNDETERMINED, Finding.UNRECORDED);
        judging.collect(judging.writer().unrecorded(norm, norm.triggers(), possible, List.of()));
    }
}
