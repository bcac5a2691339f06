package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Acquisition;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 9 取得の制限. */
final class R09_Acquisition {
    private static final String STATED = "R09.purpose-stated";
    private static final String SCOPE = "R09.necessary-scope";
    private static final String LAWFUL = "R09.lawful-means";

    private R09_Acquisition() {}

    static void judge(World world, Sheet sheet) {
        for (Acquisition one : world.all(Acquisition.class)) {
            Truth applies = world.informations.personalOrSecret(one.information());
            sheet.enter(STATED, one, Ruling.of(applies, Cells.filled(one.purpose())));
            sheet.enter(
                    SCOPE,
                    one,
                    Ruling.of(applies, world.determinations.decided(SCOPE, Question.IN_ORDER, Subject.of(one))));
            sheet.enter(LAWFUL, one, Ruling.of(applies, Cells.yes(one.lawful())));
        }
        sheet.enterUnrecorded(STATED, false, Register.ACQUISITIONS);
        sheet.enterUnrecorded(SCOPE, false, Register.ACQUISITIONS);
        sheet.enterUnrecorded(LAWFUL, false, Register.ACQUISITIONS);
    }
}
