package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.LockState;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Storage;
import jp.confidentiality.model.profile.Timeline;

/** 第3第2項 資料等の管理. */
final class C3P2_ManagedMaterials {
    private static final String MANAGED = "C3P2.managed";
    private static final String STRICT = "C3P2.strict-measures";
    private static final String LOCKED = "C3P2.locked-when-idle";

    private C3P2_ManagedMaterials() {}

    static void judge(World world, Sheet sheet) {
        for (Item one : world.all(Item.class)) {
            sheet.enter(MANAGED, one, Ruling.of(Cells.filled(one.custodian()).and(Cells.filled(one.place()))));
            Truth important = world.informations.important(one.information());
            sheet.enter(STRICT, one, Ruling.of(important, strict(world, one)));
        }
        sheet.enterUnrecorded(MANAGED, false, Register.ITEMS);
        sheet.enterUnrecorded(STRICT, false, Register.ITEMS);
        for (Storage one : world.all(Storage.class)) {
            sheet.enter(LOCKED, one, Ruling.of(Cells.yes(one.lockable()).and(keptLocked(world, one))));
        }
        sheet.enterUnrecorded(LOCKED, false, Register.STORAGE);
    }

    private static Truth strict(World world, Item one) {
        if (!one.kind().isValue()) {
            return Truth.MISSING;
        }
        Timeline<Set<MeasureKind>> wanted =
                world.profile.measures().get(one.kind().value());
        return wanted == null
                ? world.determinations.decided(STRICT, Question.IN_ORDER, Subject.of(one))
                : throughout(world, one, wanted);
    }

    /** W: each day's own measures, or the recorded reason why one is not used. */
    private static Truth throughout(World world, Item one, Timeline<Set<MeasureKind>> wanted) {
        if (wanted.values().stream().allMatch(dated -> dated.value().isEmpty())) {
            return Truth.TRUE;
        }
        Map<MeasureKind, List<Measures.Stretch>> byKind = new EnumMap<>(MeasureKind.class);
        List<Measures.Stretch> all = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            byKind.put(
                    kind, world.measures.stretches(m -> Measures.fitsOrReason(m, kind, Measures.forRow(m, one.id()))));
            all.addAll(byKind.getOrDefault(kind, List.of()));
        }
        List<Long> changes = wanted.values().stream()
                .filter(dated -> dated.from().isAfter(LocalDate.MIN))
                .map(dated -> Moment.startOf(dated.from()))
                .toList();
        Measures.Stretch held = held(world, one);
        Truth stands = world.measures.always(
                held,
                all,
                changes,
                at -> Truth.every(
                        wanted.on(Moment.time(at).toLocalDate()),
                        kind -> Truth.any(byKind.getOrDefault(kind, List.of()), s -> s.inForce(When.exactly(at)))));
        return stands.isTrue() || world.complete(Register.MEASURES, world.during(held.start(), held.end()))
                ? stands
                : stands.or(Truth.MISSING);
    }

    private static Measures.Stretch held(World world, Item one) {
        When end = When.endBy(one.heldUntil(), world.asOf)
                .orSooner(When.endBy(one.returned(), world.asOf))
                .orSooner(When.endBy(one.erased(), world.asOf));
        return new Measures.Stretch(Truth.TRUE, When.start(one.heldFrom()), end);
    }

    /** Tells whether no check found it unlocked, or the orderer found it in order all the same. */
    private static Truth keptLocked(World world, Storage one) {
        Days needed = world.during(When.start(one.from()), When.endBy(one.until(), world.asOf));
        List<Check> checks = world.all(Check.class).stream()
                .filter(check -> !Cells.states(check.about(), one.id()).isFalse())
                .toList();
        Truth unlocked = world.exists(Check.class, check -> unlocked(check, one, checks), Register.CHECKS, needed);
        return unlocked.isFalse()
                ? Truth.TRUE
                : unlocked.not().or(world.determinations.decided(LOCKED, Question.IN_ORDER, Subject.of(one)));
    }

    private static Truth unlocked(Check check, Storage one, List<Check> checks) {
        Truth about = Cells.states(check.about(), one.id());
        if (about.isFalse() || check.lock().isBlank()) {
            return Truth.FALSE;
        }
        Truth found = about.and(Cells.is(check.lock(), LockState.UNLOCKED));
        return found.and(Truth.every(checks, other -> disputed(check, other, one)));
    }

    /** Unknown where the other found it locked then: as conflicting, or as missing where nobody says what it was of. */
    private static Truth disputed(Check check, Check other, Storage one) {
        boolean differs = other.lock().isValue()
                && Cells.is(other.lock(), LockState.LOCKED).isTrue()
                && sameMoment(check, other);
        Truth both = Cells.states(check.about(), one.id()).and(Cells.states(other.about(), one.id()));
        return !differs
                ? Truth.TRUE
                : both.isTrue() ? Truth.CONFLICTING : Truth.MISSING;
    }

    /** As recorded: two rows of one minute, or of one day, may mean the same second, and that comes first (D4). */
    private static boolean sameMoment(Check one, Check other) {
        return one.at().isValue() && one.at().equals(other.at());
    }
}
