package jp.confidentiality.testkit.assertions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the findings of one norm. Each expects that at least one of the findings before it is as it says,
 * and goes on with those that are: {@code isViolated().by("copy-17").restingOn("consent-3")} is about one finding.
 */
public final class FindingsAssert {
    private final AssessmentAssert assessment;
    private final NormId norm;
    private final @Nullable Verdict verdict;
    private final List<Finding> findings;
    private final BiFunction<NormId, String, @Nullable Finding> explanations;

    FindingsAssert(
            AssessmentAssert assessment,
            NormId norm,
            @Nullable Verdict verdict,
            List<Finding> findings,
            BiFunction<NormId, String, @Nullable Finding> explanations) {
        this.assessment = assessment;
        this.norm = norm;
        this.verdict = verdict;
        this.findings = findings;
        this.explanations = explanations;
    }

    /** Expects the subject: a row's ID, {@code contract} or {@code unrecorded}. */
    public FindingsAssert by(String subject) {
        Finding explained = explanations.apply(norm, subject);
        boolean counts = explained != null && (verdict == null || explained.verdict() == verdict);
        List<Finding> found = counts && explained != null
                ? List.of(explained)
                : findings.stream()
                        .filter(finding -> finding.subject().equals(subject))
                        .toList();
        if (found.isEmpty()) {
            Failure failure = failure("対象 subject").expected(subject).actual(subjects());
            boolean unlisted = explained == null && isUnlisted();
            (unlisted
                            ? failure.hint(
                                    "遵守・非該当の対象は判定書では件数だけです。explainedBy で理由の聞き方を渡してください。"
                                            + " Satisfied subjects are only counted: maybe say how to learn of them with explainedBy.")
                            : failure.findings(explained == null ? findings : List.of(explained)))
                    .fail();
        }
        return new FindingsAssert(assessment, norm, verdict, found, explanations);
    }

    /** Expects the verdict of the subject asked {@link NormAssert#about}. */
    public FindingsAssert hasVerdict(Verdict expected) {
        return keep(
                "判定 verdict",
                Failure.word(expected),
                one -> one.verdict() == expected,
                one -> Failure.word(one.verdict()));
    }

    /** Expects the cause of not being determined. */
    public FindingsAssert because(Cause expected) {
        return keep("原因 cause", Failure.word(expected), one -> one.cause() == expected, one -> {
            Cause cause = one.cause();
            return cause == null ? "-" : Failure.word(cause);
        });
    }

    /** Expects the registers that would settle it, neither more nor fewer. */
    public FindingsAssert missing(Register... expected) {
        EnumSet<Register> registers = EnumSet.noneOf(Register.class);
        registers.addAll(Arrays.asList(expected));
        return keep(
                "足りない台帳 missing",
                Failure.words(registers),
                one -> one.missing().equals(registers),
                one -> Failure.words(one.missing()));
    }

    /** Expects every verdict that is still possible, neither more nor fewer. */
    public FindingsAssert possible(Verdict... expected) {
        EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        verdicts.addAll(Arrays.asList(expected));
        return keep(
                "あり得る判定 possible",
                Failure.words(verdicts),
                one -> one.possible().equals(verdicts),
                one -> Failure.words(one.possible()));
    }

    /** Expects who answers for it. */
    public FindingsAssert answerable(String expected) {
        return keep("帰責 answerable", expected, one -> one.answerable().equals(expected), Finding::answerable);
    }

    /** Expects one of the chains, from the actor to the contractor. */
    public FindingsAssert through(String... chain) {
        List<String> expected = List.of(chain);
        return keep(
                "経路 chain",
                String.join(" → ", chain),
                one -> one.chains().contains(expected),
                one -> one.chains().toString());
    }

    /** Expects rows among those it rests on. */
    public FindingsAssert restingOn(String... rows) {
        List<String> expected = List.of(rows);
        return keep(
                "根拠 facts",
                expected.toString(),
                one -> one.facts().containsAll(expected),
                one -> one.facts().toString());
    }

    /** Expects the last second in time, written as the finding writes it. */
    public FindingsAssert due(String expected) {
        return keep("期限 due", expected, one -> expected.equals(one.due()), one -> String.valueOf(one.due()));
    }

    /** Expects when it was done too late, written as the finding writes it. */
    public FindingsAssert madeGood(String expected) {
        return keep(
                "治癒 made good",
                expected,
                one -> expected.equals(one.madeGood()),
                one -> String.valueOf(one.madeGood()));
    }

    /** Expects how many findings are left. */
    public FindingsAssert times(int expected) {
        if (findings.size() != expected) {
            failure("件数 number")
                    .expected(String.valueOf(expected))
                    .actual(String.valueOf(findings.size()))
                    .findings(findings)
                    .fail();
        }
        return this;
    }

    /** Goes back to the assessment. */
    public AssessmentAssert and() {
        return assessment;
    }

    private FindingsAssert keep(
            String what, String expected, Predicate<Finding> fits, Function<Finding, String> shown) {
        List<Finding> left = findings.stream().filter(fits).toList();
        if (left.isEmpty()) {
            String actual = findings.isEmpty()
                    ? "所見なし no finding"
                    : String.join("; ", findings.stream().map(shown).distinct().toList());
            failure(what).expected(expected).actual(actual).findings(findings).fail();
        }
        return new FindingsAssert(assessment, norm, verdict, left, explanations);
    }

    private boolean isUnlisted() {
        return verdict == null || verdict == Verdict.SATISFIED || verdict == Verdict.NOT_APPLICABLE;
    }

    private String subjects() {
        return findings.isEmpty()
                ? "所見なし no finding"
                : String.join(", ", findings.stream().map(Finding::subject).toList());
    }

    private Failure failure(String what) {
        return Failure.of(norm + (verdict == null ? "" : " " + Failure.word(verdict)) + "　" + what);
    }
}
