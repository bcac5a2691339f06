package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.fact.ApplicationKind;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Place;

/** The contractor's own workplaces (C3P3I4), and whom entry is applied for (C3P3I3). */
final class Workplaces {
    private static final Set<MeasureKind> RECORDS = EnumSet.of(MeasureKind.ENTRY_RECORDS);
    private static final Set<MeasureKind> OTHERS = EnumSet.complementOf(EnumSet.of(MeasureKind.ENTRY_RECORDS));

    private final World world;
    private final Sheet sheet;

    Workplaces(World world, Sheet sheet) {
        this.world = world;
        this.sheet = sheet;
    }

    void place(Place place, Subject subject) {
        int main = PlaceTable.main(place);
        Period used = Period.of(place.usedFrom(), world.sight.later(place.usedUntil()));
        int owed = Math.min(main, used.hasBegun(world.sight.asOf()));
        sheet.enter(PlainNorm.C3P3I4_LEAK_PREVENTION, owed, owed == NO ? NO : prevention(used, subject), subject);
        int change = world.work.isBefore(used);
        consented(PlainNorm.C3P3I4_PRIOR_CONSENT, Math.min(main, Kleene.not(change)), place, subject);
        consented(PlainNorm.C3P3I4_CHANGE_CONSENT, Math.min(main, change), place, subject);
    }

    private int prevention(Period used, Subject subject) {
        return Math.min(
                world.measures.throughout(used, RECORDS, subject.id),
                world.measures.throughout(used, OTHERS, subject.id));
    }

    private void consented(PlainNorm norm, int applies, Place place, Subject subject) {
        if (applies == NO) {
            sheet.enter(norm, NO, NO, subject);
            return;
        }
        int open = world.timing.beforeStart(place.usedFrom());
        int consented = open == YES
                ? world.consents.recorded(norm, ConsentAct.WORKPLACE, true, subject)
                : world.consents.prior(norm, ConsentAct.WORKPLACE, true, subject);
        sheet.enter(norm, applies, consented, open, subject);
    }

    /** Entry is applied for only for people engaged then, or from a recorded later start. */
    void application(Application application, Subject subject) {
        ApplicationKind kind = application.kind().orNull();
        int entry = kind == null ? UNKNOWN : Kleene.of(kind == ApplicationKind.ENTRY);
        int engaged =
                entry == NO ? NO : world.engagements.thenOrLater(application.party(), subject.earliest, subject.latest);
        sheet.enter(PlainNorm.C3P3I3_ENTRY_PERMISSION, entry, engaged, subject);
    }
}
