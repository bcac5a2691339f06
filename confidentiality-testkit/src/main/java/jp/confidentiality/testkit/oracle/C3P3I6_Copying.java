package jp.confidentiality.testkit.oracle;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** 第3第3項(6) 複製. */
final class C3P3I6_Copying {
    private static final String CONSENT = "C3P3I6.consent";
    private static final String HISTORY = "C3P3I6.history";

    private C3P3I6_Copying() {}

    static void judge(World world, Sheet sheet) {
        for (Copy one : world.all(Copy.class)) {
            Subject subject = Subject.of(one);
            sheet.enter(
                    CONSENT,
                    one,
                    Ruling.of(
                            isCopy(world, CONSENT, one, subject),
                            world.consents.prior(CONSENT, ConsentAct.COPYING, subject, Consents.Wanted.WRITTEN)));
            sheet.enter(
                    HISTORY,
                    one,
                    Ruling.of(isCopy(world, HISTORY, one, subject), History.complete(world, HISTORY, one)));
        }
        sheet.enterUnrecorded(CONSENT, false, Register.COPIES);
        sheet.enterUnrecorded(HISTORY, false, Register.COPIES);
        sheet.power("C3P3I6.copy-is-confidential", Effect.State.IN_FORCE, List.of());
    }

    /** Tells whether it is a copy at all: of a technical cache only a person can tell (reading 8). */
    private static Truth isCopy(World world, String norm, Copy one, Subject subject) {
        Truth cache = Cells.is(one.kind(), CopyKind.TECHNICAL_CACHE);
        return cache.isFalse()
                ? Truth.TRUE
                : cache.not().or(world.determinations.decided(norm, Question.APPLIES, subject));
    }
}
