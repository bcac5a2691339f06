package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Set;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.fact.TrainingTopic;
import jp.confidentiality.model.profile.TimingWord;

/** 第4第1項 情報管理責任者. */
final class C4P1_Supervision {
    private static final String APPOINTED = "C4P1.manager-appointed";
    private static final String QUALIFIED = "C4P1.manager-qualified";
    private static final String CHECKS = "C4P1.checks-performed";
    private static final String DISSEMINATED = "C4P1.disseminated";

    private C4P1_Supervision() {}

    static void judge(World world, Sheet sheet) {
        sheet.enterContract(APPOINTED, Ruling.of(world.workBegun(), appointed(world)));
        for (Appointment one : world.all(Appointment.class)) {
            Truth manager = Cells.is(one.officerRole(), OfficerRole.INFORMATION_MANAGER);
            if (!manager.isFalse()) {
                sheet.enter(QUALIFIED, one, Ruling.of(manager, qualified(world, one)));
            }
        }
        sheet.enterUnrecorded(QUALIFIED, false, Register.APPOINTMENTS);
        checks(world, sheet);
        for (Engagement one : world.all(Engagement.class)) {
            sheet.enter(DISSEMINATED, one, disseminated(world, one));
        }
        sheet.enterUnrecorded(DISSEMINATED, true, Register.ENGAGEMENTS);
    }

    private static Truth appointed(World world) {
        List<Measures.Stretch> stretches = world.all(Appointment.class).stream()
                .map(one -> new Measures.Stretch(
                        Cells.is(one.officerRole(), OfficerRole.INFORMATION_MANAGER),
                        When.start(one.from()),
                        When.endBy(one.until(), world.asOf)))
                .filter(stretch -> !stretch.fit().isFalse())
                .toList();
        return world.measures.throughout(world.measures.work(), stretches, Register.APPOINTMENTS);
    }

    /**
     * A person has to decide; where nothing says that nobody did, or there is nothing to decide on, that is missing.
     */
    private static Truth qualified(World world, Appointment one) {
        Truth decided = world.determinations.decided(QUALIFIED, Question.IN_ORDER, Subject.of(one));
        boolean onRecord = one.skill().isValue() || one.experience().isValue();
        boolean allKnown = world.complete(Register.DETERMINATIONS, world.untilNow());
        return decided.isUnknown() && !(onRecord && allKnown) ? decided.and(Truth.MISSING) : decided;
    }

    private static void checks(World world, Sheet sheet) {
        Intervals contract = new Intervals(
                world, CHECKS, Subject.contract(world), world.measures.work().end());
        sheet.enterContract(
                CHECKS,
                contract.ruling(
                        check -> check.about().isBlank() ? Truth.TRUE : Cells.names(check.about(), Finding.CONTRACT)));
        for (Subcontract one : world.all(Subcontract.class)) {
            Intervals intervals = new Intervals(world, CHECKS, Subject.of(one), When.endBy(one.until(), world.asOf));
            sheet.enter(CHECKS, one, intervals.ruling(check -> Cells.states(check.about(), one.id())));
        }
        sheet.enterUnrecorded(CHECKS, true, Register.SUBCONTRACTS);
    }

    private static Ruling disseminated(World world, Engagement one) {
        Subject subject = Subject.of(one);
        Due due = Due.within(TimingWord.UNSTATED, subject.at(), world, DISSEMINATED, subject);
        return Trainings.covered(world, one.person(), Set.of(TrainingTopic.SPECIAL_PROVISIONS), due);
    }
}
