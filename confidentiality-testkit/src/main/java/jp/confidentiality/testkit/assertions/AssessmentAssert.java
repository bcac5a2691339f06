package jp.confidentiality.testkit.assertions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Assertions about a whole assessment, and the way to those about one norm or effect of it. */
public final class AssessmentAssert {
    private final Assessment assessment;
    private final BiFunction<NormId, String, @Nullable Finding> explanations;

    AssessmentAssert(Assessment assessment, BiFunction<NormId, String, @Nullable Finding> explanations) {
        this.assessment = assessment;
        this.explanations = explanations;
    }

    /**
     * Says how to learn of subjects that are in order, which an assessment only counts: {@code explainedBy((norm,
     * subject) -> engine.explain(dossier, viewpoint, norm, subject))}.
     */
    public AssessmentAssert explainedBy(BiFunction<NormId, String, Optional<Finding>> explain) {
        return new AssessmentAssert(
                assessment, (norm, subject) -> explain.apply(norm, subject).orElse(null));
    }

    /**
     * Turns to one norm, such as {@code C3P3I6.consent}.
     *
     * @throws IllegalArgumentException if the catalogue has no such norm
     */
    public NormAssert norm(String norm) {
        NormId id = Catalogue.standard().norm(NormId.of(norm)).id();
        return new NormAssert(this, assessment.result(id), assessment.findings(), explanations);
    }

    /**
     * Turns to one power or constitutive norm, such as {@code C8.termination}.
     *
     * @throws IllegalArgumentException if the catalogue has no such norm
     */
    public EffectAssert effect(String norm) {
        NormId id = Catalogue.standard().norm(NormId.of(norm)).id();
        return new EffectAssert(this, id, effectOf(id));
    }

    /** Expects that no norm is violated. */
    public AssessmentAssert hasNoViolation() {
        return none(Verdict.VIOLATED);
    }

    /** Expects that no norm is undetermined. */
    public AssessmentAssert hasNothingUndetermined() {
        return none(Verdict.UNDETERMINED);
    }

    /** Expects how many subjects came to which verdict, over all norms. */
    public AssessmentAssert hasCounts(Counts expected) {
        Counts actual = assessment.counts();
        if (!actual.equals(expected)) {
            Failure.of("件数 counts")
                    .expected(Failure.words(expected))
                    .actual(Failure.words(actual))
                    .fail();
        }
        return this;
    }

    private AssessmentAssert none(Verdict verdict) {
        List<Finding> found = assessment.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
        if (!found.isEmpty()) {
            Failure.of("全規定 all norms")
                    .expected(Failure.word(verdict) + " なし none")
                    .actual(found.size() + "件 found")
                    .findings(found)
                    .fail();
        }
        return this;
    }

    private @Nullable Effect effectOf(NormId norm) {
        return assessment.effects().stream()
                .filter(effect -> effect.norm().equals(norm))
                .findFirst()
                .orElse(null);
    }
}
