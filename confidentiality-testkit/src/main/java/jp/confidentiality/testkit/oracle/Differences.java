package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Compares (突合せ) what rules and oracle say of a dossier: every subject of every norm with verdict, possible verdicts,
 * cause chains and who answers; every norm's counts and verdict; every effect with what it rests on.
 */
public final class Differences {
    private static final Said NOTHING = new Said(null, Set.of(), null, List.of());

    private final Assessment rules;
    private final OracleResult oracle;
    private final List<Difference> found = new ArrayList<>();
    private int compared;

    /** Compares what the rules say with what the oracle says of the same dossier. */
    public Differences(Assessment rules, OracleResult oracle) {
        this.rules = rules;
        this.oracle = oracle;
        subjects();
        norms();
        effects();
    }

    /** Returns the differences, none where the two agree. */
    public List<Difference> found() {
        return List.copyOf(found);
    }

    /** Returns how many subjects were compared. */
    public int compared() {
        return compared;
    }

    private void subjects() {
        Map<String, Finding> findings = new HashMap<>();
        rules.findings().forEach(finding -> findings.put(finding.norm() + " " + finding.subject(), finding));
        for (Answer answer : oracle.answers()) {
            Finding finding = findings.remove(answer.name());
            note(answer.norm(), answer.subject(), said(answer), finding == null ? NOTHING : said(finding));
            compared++;
        }
        findings.values().forEach(finding -> note(finding.norm(), finding.subject(), NOTHING, said(finding)));
    }

    /** Satisfied and not applicable subjects are no findings: they show in the counts. */
    private void norms() {
        Set<NormId> differing = found.stream().map(Difference::norm).collect(Collectors.toSet());
        Map<NormId, Counts> counts = new HashMap<>();
        for (Answer answer : oracle.answers()) {
            counts.merge(answer.norm(), Counts.NONE.plus(answer.verdict(), 1), Counts::plus);
        }
        for (NormResult result : rules.results()) {
            NormId norm = result.norm().id();
            if (differing.contains(norm)) {
                continue; // said already, subject by subject
            }
            if (!norm.equals(Assessment.ROLL_UP)) {
                note(norm, "counts", counts.getOrDefault(norm, Counts.NONE), result.counts());
            }
            note(norm, "verdict", String.valueOf(oracle.verdicts().get(norm)), String.valueOf(result.verdict()));
        }
    }

    private void effects() {
        Map<NormId, Effect> effects = new HashMap<>();
        rules.effects().forEach(effect -> effects.put(effect.norm(), effect));
        oracle.effects().forEach((norm, power) -> {
            Effect effect = effects.remove(norm);
            // A constitutive norm that has nothing to work on (no copy) need not be shown.
            if (effect != null || power.state() != Effect.State.IN_FORCE) {
                note(norm, "effect", power.state(), effect == null ? "none" : effect.state());
            }
        });
        effects.forEach((norm, effect) -> note(norm, "effect", "none", effect.state()));
    }

    private void note(NormId norm, String subject, Object ofOracle, Object ofRules) {
        if (!ofOracle.equals(ofRules)) {
            found.add(new Difference(norm, subject, ofOracle.toString(), ofRules.toString()));
        }
    }

    private static Said said(Answer answer) {
        Verdict verdict = answer.verdict();
        if (verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE) {
            return NOTHING;
        }
        return answer.norm().equals(Assessment.ROLL_UP)
                ? new Said(verdict, Set.of(), null, List.of())
                : new Said(verdict, answer.possible(), answer.cause(), answer.chains());
    }

    private static Said said(Finding finding) {
        return finding.norm().equals(Assessment.ROLL_UP)
                ? new Said(finding.verdict(), Set.of(), null, List.of())
                : new Said(finding.verdict(), finding.possible(), finding.cause(), finding.chains());
    }

    /**
     * One thing the two say differently.
     *
     * @param norm the norm
     * @param subject the subject; {@code counts}, {@code verdict} or {@code effect} where it is the norm's as a whole
     * @param ofOracle what the oracle says
     * @param ofRules what the rules say
     */
    public record Difference(NormId norm, String subject, String ofOracle, String ofRules) {
        /** Returns what is the same for all subjects that differ alike: the norm and what is said, IDs left out. */
        public String kind() {
            String oracle = withoutChains(ofOracle);
            String rules = withoutChains(ofRules);
            if (subject.equals("counts") || subject.equals("verdict")) {
                return norm + " on the whole";
            }
            return norm + ": " + (oracle.equals(rules) ? "chains" : "oracle " + oracle + ", rules " + rules);
        }

        private static String withoutChains(String said) {
            return said.replaceAll(" \\[(\\[.*])?]$", "");
        }

        @Override
        public String toString() {
            return norm + " " + subject + ": oracle " + ofOracle + ", rules " + ofRules;
        }
    }

    /** What one of the two says of a subject; nothing where it is in order. */
    private record Said(
            @Nullable Verdict verdict,
            Set<Verdict> possible,
            @Nullable Cause cause,
            List<List<String>> chains) {
        @Override
        public String toString() {
            return verdict == null ? "no finding" : verdict + " " + possible + " " + cause + " " + chains;
        }
    }
}
