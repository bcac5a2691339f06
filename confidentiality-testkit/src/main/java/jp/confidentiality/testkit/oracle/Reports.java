package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;

/** Documents and messages to the orderer; contents may be spread over several of them (D2). */
final class Reports {
    private final World world;

    Reports(World world) {
        this.world = world;
    }

    /** Tells whether each content was reported in time by a report that also fits otherwise. */
    Truth delivered(List<ReportContent> contents, Function<Report, Truth> fit, Due due, Truth open) {
        return Truth.every(
                contents,
                content -> one(
                        report -> states(report, content).and(fit.apply(report)).and(due.kept(When.of(report.at()))),
                        due.performance(),
                        open));
    }

    /** P: tells whether each content was reported certainly before the moment. */
    Truth before(List<ReportContent> contents, Function<Report, Truth> fit, When at, Truth open) {
        return Truth.every(
                contents,
                content -> one(
                        report -> states(report, content)
                                .and(fit.apply(report))
                                .and(When.of(report.at()).before(at)),
                        world.until(at),
                        open));
    }

    Truth one(Function<Report, Truth> fit, Days needed, Truth open) {
        return world.exists(Report.class, fit, Register.REPORTS, needed, open);
    }

    static Truth states(Report report, ReportContent content) {
        return Cells.states(report.contents(), content);
    }

    static Truth about(Report report, String row) {
        return Cells.names(report.about(), row);
    }

    /** Tells whether the report names one of the rows; an unknown one may be any. */
    static Truth about(Report report, List<Cell<String>> rows) {
        return report.about().isValue() ? Cells.allows(report.about(), rows) : Truth.MISSING;
    }

    Truth written(Report report, When trigger) {
        return world.written(report.form(), trigger);
    }

    /** Tells whether the report has the form that the profile wants of the norm, whose text leaves it open. */
    Truth form(String norm, Report report, When trigger) {
        return world.form(norm, report.form(), trigger);
    }

    /** Tells whether the report can be one of an event: only one certainly before it is not (D14). */
    static Truth after(When event, Report report) {
        return Truth.of(!When.of(report.at()).before(event).isTrue());
    }

    /** Tells whether the latest of the answers is {@code wanted}. */
    private static Truth answered(Answer wanted, List<Answered> answers) {
        return Truth.any(
                answers,
                one -> one.says(wanted)
                        .and(Truth.every(
                                answers,
                                other -> one.equals(other)
                                        ? Truth.TRUE
                                        : other.says(opposite(wanted)).not().or(later(one.report, other.report)))));
    }

    private static Truth later(Report report, Report other) {
        When at = When.of(report.answeredAt());
        When otherAt = When.of(other.answeredAt());
        boolean sameSecond = at.equals(otherAt) && at.earliest() == at.latest();
        return sameSecond ? Truth.CONFLICTING : otherAt.before(at);
    }

    private static Answer opposite(Answer answer) {
        return answer == Answer.AGREED ? Answer.REFUSED : Answer.AGREED;
    }

    /**
     * Returns the duty to have each content of a report agreed to: without a due time, open until the orderer answers,
     * whatever it is. Where nothing is recorded, D3 tells that nothing was answered; without it only a complete
     * register does.
     */
    Ruling agreement(Set<ReportContent> contents, Function<Report, Truth> fit, Days needed, boolean d3) {
        Truth agreed = Truth.TRUE;
        Truth answered = Truth.TRUE;
        for (ReportContent content : contents) {
            List<Answered> made = world.all(Report.class).stream()
                    .map(report -> new Answered(report, states(report, content).and(fit.apply(report))))
                    .filter(one -> !one.fit.isFalse())
                    .toList();
            boolean none = made.stream().noneMatch(one -> one.fit.isTrue());
            Truth unseen = Truth.MISSING.and(Truth.of(none && !d3 && !world.complete(Register.REPORTS, needed)));
            List<Answered> answers =
                    made.stream().filter(one -> !one.report.answer().isBlank()).toList();
            agreed = agreed.and(answered(Answer.AGREED, answers).or(unseen));
            answered = answered.and(isAnswered(answers).or(unseen));
        }
        return new Ruling(Truth.TRUE, agreed, answered.not());
    }

    private static Truth isAnswered(List<Answered> answers) {
        return Truth.any(answers, one -> one.fit.and(one.report.answer().isValue() ? Truth.TRUE : Truth.MISSING));
    }

    /** A report that fits, at least perhaps. */
    private record Answered(Report report, Truth fit) {
        Truth says(Answer wanted) {
            return fit.and(Cells.is(report.answer(), wanted));
        }
    }
}
