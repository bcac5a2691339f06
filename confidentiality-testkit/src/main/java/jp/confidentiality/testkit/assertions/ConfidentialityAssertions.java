package jp.confidentiality.testkit.assertions;

import jp.confidentiality.model.assessment.Assessment;

/**
 * Assertions about assessments (判定書の検証):
 *
 * <pre>{@code
 * assertThat(assessment).norm("C3P3I6.consent").isViolated().by("copy-17").answerable("contractor");
 * assertThat(assessment).norm("C3P3I6.consent").isUndetermined().because(Cause.MISSING).missing(Register.CONSENTS);
 * assertThat(assessment).effect("C8.termination").isAvailable();
 * }</pre>
 *
 * They need no assertion library, and stand beside any. What fails says, in Japanese and English, what was expected and
 * what came out, the rows that decided, and what would change it.
 */
public final class ConfidentialityAssertions {
    private ConfidentialityAssertions() {}

    /** Begins an assertion about {@code assessment}. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment, (norm, subject) -> null);
    }
}
