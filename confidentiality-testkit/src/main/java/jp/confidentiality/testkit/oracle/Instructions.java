package jp.confidentiality.testkit.oracle;

import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.profile.TimingWord;

/** Instructions that have to be followed: carried out by their date, else promptly. */
final class Instructions {
    private Instructions() {}

    static void followed(World world, Sheet sheet, String norm, String basis) {
        for (Instruction one : world.all(Instruction.class)) {
            Truth applies = Cells.is(one.basis(), basis);
            if (!applies.isFalse()) {
                sheet.enter(norm, one, followed(world, norm, one).onlyIf(applies));
            }
        }
        sheet.enterUnrecorded(norm, true, Register.INSTRUCTIONS);
    }

    private static Ruling followed(World world, String norm, Instruction one) {
        Subject subject = Subject.of(one);
        Due due = Due.asked(TimingWord.PROMPTLY, When.of(one.at()), one.due(), world, norm, subject);
        return Asked.ruling(world, subject, due, (by, open) -> world.outcomes.done(one.id(), by, open));
    }
}
