package jp.confidentiality.benchmarks.plain;

import static jp.confidentiality.benchmarks.plain.Kleene.NO;
import static jp.confidentiality.benchmarks.plain.Kleene.UNKNOWN;
import static jp.confidentiality.benchmarks.plain.Kleene.YES;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.LockState;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.fact.StorageFacility;
import jp.confidentiality.model.profile.Deadlines.Band;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.TimingWord;

/** Items, and where they and electronic data are stored (C3P2, C3P3I3, C3P3I4, C3P4, R10a). */
final class Materials {
    private final World world;
    private final Sheet sheet;
    private final Map<MediumKind, Set<MeasureKind>> wanted = new EnumMap<>(MediumKind.class);

    Materials(World world, Sheet sheet, Profile profile) {
        this.world = world;
        this.sheet = sheet;
        profile.measures()
                .forEach((kind, kinds) -> wanted.put(kind, kinds.values().get(0).value()));
    }

    void item(Item item, Subject subject) {
        int managed = Math.min(Kleene.filled(item.custodian()), Kleene.filled(item.place()));
        sheet.enter(PlainNorm.C3P2_MANAGED, YES, managed, subject);
        int important = world.information.important(item.information());
        sheet.enter(PlainNorm.C3P2_STRICT_MEASURES, important, important == NO ? NO : strict(item, subject), subject);
    }

    private int strict(Item item, Subject subject) {
        MediumKind kind = item.kind().orNull();
        if (kind == null) {
            return UNKNOWN;
        }
        Set<MeasureKind> kinds = wanted.get(kind);
        if (kinds == null) {
            return world.determinations.decided(PlainNorm.C3P2_STRICT_MEASURES, Question.IN_ORDER, subject);
        }
        Period held = Period.of(item.heldFrom(), world.sight.later(item.heldUntil()))
                .orSooner(world.sight.later(item.returned()))
                .orSooner(world.sight.later(item.erased()));
        return world.measures.throughoutOrReason(held, kinds, subject.id);
    }

    void storage(Storage storage, Subject subject) {
        int locked = Math.min(Kleene.of(storage.lockable()), neverUnlocked(storage, subject));
        sheet.enter(PlainNorm.C3P2_LOCKED_WHEN_IDLE, YES, locked, subject);
        int there = world.places.onOrderersPremises(storage.place());
        int inside =
                Math.min(Kleene.of(storage.closedOff()), world.designations.workplaceThen(storage.place(), subject));
        sheet.enter(PlainNorm.C3P3I3_LOCKED_IN_PLACE, there, inside, subject);
        sheet.enter(PlainNorm.C3P3I4_CONFINED, Kleene.not(there), world.confined(subject), subject);
        StorageFacility facility = storage.facility().orNull();
        int suitable = facility == null ? UNKNOWN : Kleene.of(facility != StorageFacility.OTHER);
        int provided = world.information.provided(storage.information());
        sheet.enter(PlainNorm.R10A_LOCKED_STORAGE, provided, Math.min(Kleene.of(storage.locked()), suitable), subject);
        notified(storage, subject);
    }

    private int neverUnlocked(Storage storage, Subject subject) {
        Period stored = Period.of(storage.from(), world.sight.later(storage.until()));
        int unlocked = NO;
        for (Check check : world.checks(subject.id)) {
            if (!check.lock().isBlank()) {
                int about = check.about().isValue() ? YES : UNKNOWN;
                LockState found = check.lock().orNull();
                unlocked = Math.max(
                        unlocked, Math.min(about, found == null ? UNKNOWN : Kleene.of(found == LockState.UNLOCKED)));
            }
        }
        boolean certain = unlocked == YES
                || world.declared.isComplete(Register.CHECKS, stored.startEarliest(), stored.endLatest() - 1);
        unlocked = certain ? unlocked : Math.max(unlocked, UNKNOWN);
        return unlocked == NO
                ? YES
                : Math.max(
                        Kleene.not(unlocked),
                        world.determinations.decided(PlainNorm.C3P2_LOCKED_WHEN_IDLE, Question.IN_ORDER, subject));
    }

    /** The first day of a data set is notified beforehand, what follows is reported promptly. */
    private void notified(Storage storage, Subject subject) {
        int later = later(storage, subject);
        int electronic = Kleene.of(storage.electronic());
        int first = Math.min(electronic, Kleene.not(later));
        sheet.enter(PlainNorm.C3P4_STORAGE_NOTIFIED, first, first == NO ? NO : declared(subject), subject);
        told(
                PlainNorm.C3P4_CHANGE_REPORTED,
                Math.min(electronic, later),
                TimingWord.PROMPTLY,
                ReportContent.STORAGE_CHANGE,
                subject);
        told(
                PlainNorm.C3P4_CLOUD_PROVIDER,
                Kleene.of(storage.online()),
                TimingWord.UNSTATED,
                ReportContent.CLOUD_PROVIDER,
                subject);
    }

    void change(Subject subject) {
        told(PlainNorm.C3P4_CHANGE_REPORTED, YES, TimingWord.PROMPTLY, ReportContent.STORAGE_CHANGE, subject);
    }

    private void told(PlainNorm norm, int applies, TimingWord word, ReportContent content, Subject subject) {
        if (applies == NO) {
            sheet.enter(norm, NO, NO, subject);
            return;
        }
        Band band = world.timing.band(word, subject.earliest, subject.latest);
        int told = world.reports.delivered(norm, subject, band, ReportTable.ANY_TIME, report -> YES, content);
        sheet.enter(norm, applies, told, world.timing.open(band), subject);
    }

    private int declared(Subject subject) {
        return world.reports.before(
                subject,
                subject.earliest,
                subject.latest,
                report -> {
                    Form form = report.form().orNull();
                    return form == null ? UNKNOWN : Kleene.of(form == Form.PRESCRIBED);
                },
                ReportContent.STORAGE_LOCATION);
    }

    private int later(Storage storage, Subject subject) {
        int later = NO;
        for (Map.Entry<String, Storage> other : world.storages(storage.dataSet())) {
            if (!other.getKey().equals(subject.id)) {
                int same = storage.dataSet().isValue()
                                && other.getValue().dataSet().isValue()
                        ? YES
                        : UNKNOWN;
                int earlier = Math.min(same, Kleene.of(other.getValue().electronic()));
                later = Math.max(
                        later, Math.min(earlier, dayBefore(other.getValue().from(), storage.from())));
            }
        }
        boolean certain = later != NO || world.declared.isComplete(Register.STORAGE, subject.latest);
        return certain ? later : UNKNOWN;
    }

    private static int dayBefore(Cell<Moment> one, Cell<Moment> other) {
        Moment first = one.orNull();
        Moment second = other.orNull();
        if (first == null || second == null || !first.isDated() || !second.isDated()) {
            return UNKNOWN;
        }
        return Kleene.of(first.date().isBefore(second.date()));
    }
}
