package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.function.Function;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Demand;
import jp.confidentiality.model.fact.DemandKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Subcontract;

/** 7 再委託の申請. */
final class R07_SubcontractingApplication {
    private static final String NORM = "R07.application";
    private static final List<ReportContent> CONTENTS = List.of(
            ReportContent.SUBCONTRACT_WORK,
            ReportContent.SUBCONTRACT_REASON,
            ReportContent.SUBCONTRACTOR_NAME,
            ReportContent.SUBCONTRACT_INFORMATION,
            ReportContent.SUBCONTRACTOR_SAFEGUARDS,
            ReportContent.SUBCONTRACT_SUPERVISION);

    private R07_SubcontractingApplication() {}

    static void judge(World world, Sheet sheet) {
        for (Subcontract one : world.all(Subcontract.class)) {
            Subject subject = Subject.of(one).named(one.application()).by(one.subcontractor());
            sheet.enter(NORM, one, applied(world, subject, world.now.before(subject.at())));
        }
        for (Application one : world.all(Application.class)) {
            Truth applies = Cells.is(one.kind(), ApplicationKind.SUBCONTRACTING).and(isWithout(world, one));
            // Not begun: it could begin right after as-of at the earliest.
            Subject subject = Subject.of(one).by(one.party()).at(When.exactly(world.asOf + 1));
            sheet.enter(NORM, one, applied(world, subject, Truth.TRUE).onlyIf(applies));
        }
        sheet.enterUnrecorded(NORM, true, Register.SUBCONTRACTS, Register.APPLICATIONS);
    }

    /** Tells whether no subcontract rests on the application; only a complete register says so. */
    private static Truth isWithout(World world, Application one) {
        return world.exists(
                        Subcontract.class,
                        row -> row.application().isBlank() ? Truth.FALSE : Cells.is(row.application(), one.id()),
                        Register.SUBCONTRACTS,
                        world.untilNow())
                .not();
    }

    private static Ruling applied(World world, Subject subject, Truth open) {
        Function<Report, Truth> fit =
                report -> Reports.about(report, subject.rows()).and(world.reports.written(report, subject.at()));
        Truth demanded = demanded(world, subject);
        Truth other = demanded.isFalse()
                ? Truth.TRUE
                : demanded.not()
                        .or(world.reports.before(List.of(ReportContent.SUBCONTRACT_OTHER), fit, subject.at(), open));
        Truth approved = world.consents.prior(NORM, ConsentAct.SUBCONTRACTING, subject, Consents.Wanted.ANY_FORM, open);
        return new Ruling(
                Truth.TRUE, Truth.all(world.reports.before(CONTENTS, fit, subject.at(), open), other, approved), open);
    }

    /** Item (7) is owed only once the orderer asked for something more before the start (reading 16). */
    private static Truth demanded(World world, Subject subject) {
        return world.exists(
                Demand.class,
                one -> Truth.all(
                        Cells.is(one.kind(), DemandKind.APPLICATION_PARTICULARS),
                        Cells.is(one.basis(), "R07"),
                        one.about().isBlank() ? Truth.FALSE : Cells.allows(one.about(), subject.rows()),
                        When.of(one.at()).before(subject.at())),
                Register.DEMANDS,
                world.until(subject.at()));
    }
}
