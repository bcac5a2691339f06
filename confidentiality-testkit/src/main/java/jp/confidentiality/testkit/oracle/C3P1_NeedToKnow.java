package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Request;
import jp.confidentiality.model.fact.RequestKind;
import jp.confidentiality.model.fact.Use;
import jp.confidentiality.model.profile.TimingWord;

/** 第3第1項 必要な限度の利用. */
final class C3P1_NeedToKnow {
    private static final String NEED = "C3P1.need-to-know";
    private static final String ROSTER = "C3P1.roster-on-request";

    private C3P1_NeedToKnow() {}

    static void judge(World world, Sheet sheet) {
        for (Access one : world.all(Access.class)) {
            sheet.enter(NEED, one, Ruling.of(needed(world, one, one.information())));
        }
        for (Use one : world.all(Use.class)) {
            sheet.enter(NEED, one, Ruling.of(needed(world, one, one.information())));
        }
        sheet.enterUnrecorded(NEED, false, Register.ACCESSES, Register.USES);
        for (Request one : world.all(Request.class)) {
            Truth applies = Cells.is(one.kind(), RequestKind.ROSTER);
            if (!applies.isFalse()) {
                sheet.enter(ROSTER, one, roster(world, one).onlyIf(applies));
            }
        }
        sheet.enterUnrecorded(ROSTER, true, Register.REQUESTS);
    }

    /** Tells whether one direct engagement of the actor in force lists everything concerned. */
    private static Truth needed(World world, Activity act, Cell<Set<String>> information) {
        return world.engagements.engaged(
                act.actor(),
                When.of(act.at()),
                engagement -> Cells.yes(engagement.direct())
                        .and(world.informations.lists(engagement.information(), information)));
    }

    private static Ruling roster(World world, Request one) {
        Subject subject = Subject.of(one);
        When at = When.of(one.at());
        Due due = Due.asked(TimingWord.UNSTATED, at, one.due(), world, ROSTER, subject);
        Function<Report, Truth> fit = report -> Reports.about(report, one.id()).and(Reports.after(at, report));
        return Asked.ruling(
                world,
                subject,
                due,
                (by, open) -> world.reports
                        .delivered(List.of(ReportContent.ROSTER), fit, by, open)
                        .and(everyoneNamed(world, at, fit, by, open)));
    }

    /** Tells whether everyone directly engaged at any time of the day of the request is named, by some list. */
    private static Truth everyoneNamed(World world, When at, Function<Report, Truth> fit, Due due, Truth open) {
        Truth recorded = Truth.every(world.all(Engagement.class), engagement -> {
            Truth then = at.dated()
                    ? world.engagements.directOn(engagement, at.firstDay())
                    : Cells.yes(engagement.direct()).and(at.vague());
            return then.isFalse()
                    ? Truth.TRUE
                    : then.not()
                            .or(world.reports.delivered(
                                    List.of(ReportContent.ROSTER),
                                    report -> fit.apply(report).and(names(report, engagement.person())),
                                    due,
                                    open));
        });
        return world.complete(Register.ENGAGEMENTS, world.until(at)) ? recorded : recorded.and(Truth.MISSING);
    }

    private static Truth names(Report report, Cell<String> person) {
        if (report.persons().isBlank()) {
            return Truth.FALSE;
        }
        return person.isValue() ? Cells.names(report.persons(), person.value()) : Truth.MISSING;
    }
}
