package jp.confidentiality.testkit.oracle;

import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.fact.ReportContent;

/** 10ウ データ等の持出し. */
final class R10c_Removal {
    private static final String REMOVAL = "R10c.no-removal";
    private static final String ENCRYPTION = "R10c.media-encryption";
    private static final String METHOD = "R10c.method-consent";

    private R10c_Removal() {}

    static void judge(World world, Sheet sheet) {
        for (Removal one : world.all(Removal.class)) {
            When at = When.of(one.at());
            Truth provided = world.informations.provided(one.information());
            Truth onMedium = provided.and(Cells.yes(one.externalMedium()));
            sheet.enter(
                    REMOVAL, one, Ruling.of(provided, world.places.designatedWorkplaceBefore(one.destination(), at)));
            sheet.enter(ENCRYPTION, one, Ruling.of(onMedium, encrypted(world, one, at)));
            sheet.enter(METHOD, one, Ruling.of(onMedium, agreed(world, one, at)));
        }
        sheet.enterUnrecorded(REMOVAL, false, Register.REMOVALS);
        sheet.enterUnrecorded(ENCRYPTION, false, Register.REMOVALS);
        sheet.enterUnrecorded(METHOD, false, Register.REMOVALS);
    }

    /** A listed cipher, or protection at least as good: a person's finding, without which "none" is a violation. */
    private static Truth encrypted(World world, Removal one, When at) {
        Optional<Truth> equivalent =
                world.determinations.answer(ENCRYPTION, Question.EQUIVALENT_PROTECTION, Subject.of(one));
        if (Ciphers.isNone(one)) {
            boolean allKnown = world.complete(Register.DETERMINATIONS, world.untilNow());
            return equivalent.orElse(allKnown ? Truth.FALSE : Truth.MISSING);
        }
        Truth listed = at.dated()
                ? Ciphers.listed(world.profile.ciphers(at.firstDay()), one)
                : World.always(world.profile.ciphers(), policy -> Ciphers.listed(policy, one), at);
        return listed.or(equivalent.orElse(Truth.HUMAN));
    }

    private static Truth agreed(World world, Removal one, When at) {
        Truth reported = world.reports.before(
                List.of(ReportContent.REMOVAL_METHOD),
                report -> Reports.about(report, one.id()).and(world.reports.form(METHOD, report, at)),
                at,
                Truth.FALSE);
        return reported.and(
                world.consents.prior(METHOD, ConsentAct.REMOVAL_METHOD, Subject.of(one), Consents.Wanted.ANY_FORM));
    }
}
