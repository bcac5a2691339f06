package jp.confidentiality.testkit.assertions;

import java.util.List;
import java.util.function.BiFunction;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Assertions about one norm over all its subjects: its verdict is the worst of theirs. */
public final class NormAssert {
    private final AssessmentAssert assessment;
    private final NormResult result;
    private final List<Finding> findings;
    private final BiFunction<NormId, String, @Nullable Finding> explanations;

    NormAssert(
            AssessmentAssert assessment,
            NormResult result,
            List<Finding> findings,
            BiFunction<NormId, String, @Nullable Finding> explanations) {
        this.assessment = assessment;
        this.result = result;
        this.findings = findings.stream()
                .filter(finding -> finding.norm().equals(result.norm().id()))
                .toList();
        this.explanations = explanations;
    }

    /** Expects the norm to be violated, and turns to the findings that are. */
    public FindingsAssert isViolated() {
        return is(Verdict.VIOLATED);
    }

    /** Expects the norm to be undetermined, and turns to the findings that are. */
    public FindingsAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    /** Expects the norm to be pending, and turns to the findings that are. */
    public FindingsAssert isPending() {
        return is(Verdict.PENDING);
    }

    /** Expects the norm to be satisfied; which subject is can be asked with {@link AssessmentAssert#explainedBy}. */
    public FindingsAssert isSatisfied() {
        return is(Verdict.SATISFIED);
    }

    /** Expects that nothing triggered the norm. */
    public FindingsAssert isNotApplicable() {
        return is(Verdict.NOT_APPLICABLE);
    }

    /** Turns to one subject, whatever the norm comes to over all of them. */
    public FindingsAssert about(String subject) {
        FindingsAssert all = new FindingsAssert(assessment, result.norm().id(), null, findings, explanations);
        return all.by(subject);
    }

    /** Expects that the profile switched the norm off. */
    public AssessmentAssert isSwitchedOff() {
        return hasStatus(NormResult.Status.SWITCHED_OFF);
    }

    /** Expects that the norm is of an instrument that the contract does not carry. */
    public AssessmentAssert isOfAnotherInstrument() {
        return hasStatus(NormResult.Status.OTHER_INSTRUMENT);
    }

    /** Expects how many of its subjects came to which verdict. */
    public NormAssert hasCounts(Counts expected) {
        if (!result.counts().equals(expected)) {
            failure()
                    .expected(Failure.words(expected))
                    .actual(Failure.words(result.counts()))
                    .findings(findings)
                    .fail();
        }
        return this;
    }

    /** Expects how many of its subjects came to {@code verdict}. */
    public NormAssert hasCount(Verdict verdict, long expected) {
        if (result.counts().of(verdict) != expected) {
            failure()
                    .expected(Failure.word(verdict) + " " + expected)
                    .actual(Failure.words(result.counts()))
                    .findings(findings)
                    .fail();
        }
        return this;
    }

    private FindingsAssert is(Verdict expected) {
        if (result.verdict() != expected) {
            failure()
                    .expected(Failure.word(expected))
                    .actual(actual())
                    .findings(findings)
                    .fail();
        }
        List<Finding> matching = findings.stream()
                .filter(finding -> finding.verdict() == expected)
                .toList();
        return new FindingsAssert(assessment, result.norm().id(), expected, matching, explanations);
    }

    private AssessmentAssert hasStatus(NormResult.Status expected) {
        if (result.status() != expected) {
            failure().expected(expected.toString()).actual(actual()).fail();
        }
        return assessment;
    }

    private String actual() {
        Verdict verdict = result.verdict();
        String note = result.note().isEmpty() ? "" : " " + result.note();
        return verdict == null
                ? "判定なし no verdict: " + result.status() + note
                : Failure.word(verdict) + "　" + Failure.words(result.counts());
    }

    private Failure failure() {
        return Failure.of(result.norm().id() + " " + result.norm().titleJa() + " "
                + result.norm().titleEn());
    }
}
