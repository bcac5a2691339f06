package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Entry;
import jp.confidentiality.model.fact.Instruction;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.ReportContent;

/** 11 サーバ室への立入り. */
final class R11_ServerRoomEntry {
    private static final String APPROVED = "R11.entrants-approved";
    private static final String CARRY_IN = "R11.carry-in";

    private R11_ServerRoomEntry() {}

    static void judge(World world, Sheet sheet) {
        for (Entry one : world.all(Entry.class)) {
            Truth serverRoom = world.places.isServerRoom(one.place()).and(world.places.onOrderersPremises(one.place()));
            sheet.enter(APPROVED, one, Ruling.of(serverRoom, approved(world, one)));
            sheet.enter(CARRY_IN, one, carryIn(world, one).onlyIf(serverRoom));
        }
        sheet.enterUnrecorded(APPROVED, false, Register.ENTRIES);
        sheet.enterUnrecorded(CARRY_IN, false, Register.ENTRIES);
    }

    private static Truth approved(World world, Entry one) {
        When at = When.of(one.at());
        Truth notified = world.reports.before(
                List.of(ReportContent.ENTRANTS),
                report -> world.reports.written(report, at).and(lists(report, one.actor())),
                at,
                Truth.FALSE);
        return notified.and(world.consents.prior(
                APPROVED, ConsentAct.SERVER_ROOM_ENTRY, Subject.of(one), Consents.Wanted.ANY_FORM));
    }

    private static Truth lists(Report report, Cell<String> person) {
        if (report.persons().isBlank()) {
            return Truth.FALSE;
        }
        return person.isValue() ? Cells.names(report.persons(), person.value()) : Truth.MISSING;
    }

    /** Each restriction is one unknown, which decides both whether the norm applies and whether it was broken. */
    private static Ruling carryIn(World world, Entry one) {
        When at = When.of(one.at());
        List<Ruling> each = new ArrayList<>();
        for (Instruction row : world.all(Instruction.class)) {
            each.add(Ruling.of(restricts(world, row, at), nothingOf(row, one)));
        }
        if (!world.complete(Register.INSTRUCTIONS, world.until(at))) {
            each.add(Ruling.of(Truth.MISSING, one.carried().isBlank() ? Truth.TRUE : Truth.MISSING));
        }
        return Ruling.together(each);
    }

    private static Truth restricts(World world, Instruction row, When at) {
        return Truth.all(
                Cells.is(row.basis(), "R11"),
                Cells.filled(row.restricted()),
                at.within(When.start(row.at()), When.endBy(row.until(), world.asOf)));
    }

    private static Truth nothingOf(Instruction row, Entry one) {
        if (one.carried().isBlank()) {
            return Truth.TRUE;
        }
        if (!one.carried().isValue() || !row.restricted().isValue()) {
            return Truth.MISSING;
        }
        return Truth.of(
                one.carried().value().stream().noneMatch(row.restricted().value()::contains));
    }
}
