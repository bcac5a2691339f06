package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Stint;
import jp.confidentiality.model.fact.Storage;

/** 第3第3項(4) 自社内での作業. */
final class C3P3I4_ContractorPremises {
    private static final String PREVENTION = "C3P3I4.leak-prevention";
    private static final String CONFINED = "C3P3I4.confined";
    private static final String PRIOR = "C3P3I4.prior-consent";
    private static final String CHANGE = "C3P3I4.change-consent";

    private C3P3I4_ContractorPremises() {}

    static void judge(World world, Sheet sheet) {
        for (Place one : world.all(Place.class)) {
            Truth main = world.places.isMain(one);
            sheet.enter(PREVENTION, one, Ruling.of(main.and(world.hasBegun(one.usedFrom())), prevention(world, one)));
            Truth change = world.workStart().before(When.start(one.usedFrom()));
            sheet.enter(PRIOR, one, consented(world, PRIOR, one).onlyIf(main.and(change.not())));
            sheet.enter(CHANGE, one, consented(world, CHANGE, one).onlyIf(main.and(change)));
        }
        sheet.enterUnrecorded(PREVENTION, false, Register.PLACES);
        sheet.enterUnrecorded(PRIOR, true, Register.PLACES);
        sheet.enterUnrecorded(CHANGE, true, Register.PLACES);
        for (Stint one : world.all(Stint.class)) {
            sheet.enter(CONFINED, one, confined(world, one, one.place()));
        }
        for (Storage one : world.all(Storage.class)) {
            sheet.enter(CONFINED, one, confined(world, one, one.place()));
        }
        sheet.enterUnrecorded(CONFINED, false, Register.STINTS, Register.STORAGE);
    }

    /** W: entry records, and one more measure of any other kind. */
    private static Truth prevention(World world, Place one) {
        Measures.Stretch used =
                new Measures.Stretch(Truth.TRUE, When.start(one.usedFrom()), When.endBy(one.usedUntil(), world.asOf));
        Set<MeasureKind> records = EnumSet.of(MeasureKind.ENTRY_RECORDS);
        return world.measures
                .throughout(used, records, one.id())
                .and(world.measures.throughout(used, EnumSet.complementOf(EnumSet.copyOf(records)), one.id()));
    }

    private static Ruling consented(World world, String norm, Place one) {
        Subject subject = Subject.of(one);
        Truth open = world.now.before(subject.at());
        return new Ruling(
                Truth.TRUE,
                world.consents.prior(norm, ConsentAct.WORKPLACE, subject, Consents.Wanted.WRITTEN, open),
                open);
    }

    private static Ruling confined(World world, Fact row, Cell<String> place) {
        Subject subject = Subject.of(row);
        Truth inside = world.places.mainWorkplaceInUse(place, subject.at());
        Truth consented = world.consents.prior(CONFINED, ConsentAct.REMOVAL, subject, Consents.Wanted.WRITTEN);
        return Ruling.of(world.places.onOrderersPremises(place).not(), inside.or(consented));
    }
}
