package jp.confidentiality.benchmarks;

import java.util.List;
import java.util.Set;
import jp.confidentiality.benchmarks.Scenery.Person;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.AcquisitionBuilder;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.DeviceUseBuilder;
import jp.confidentiality.model.fact.DutyCheckBuilder;
import jp.confidentiality.model.fact.EntryBuilder;
import jp.confidentiality.model.fact.Ownership;
import jp.confidentiality.model.fact.ProvisionBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StintBuilder;

/** The rows of the log that are neither accesses nor uses, copies, removals or transfers. */
final class MinorRows {
    private static final Cell<Ownership> COMPANY = Cell.is(Ownership.COMPANY);
    private static final Cell<Ownership> PRIVATE = Cell.is(Ownership.PRIVATE);
    private static final List<Cell<Set<String>>> CARRIED =
            List.of(Cell.texts("ノートPC"), Cell.texts("工具箱"), Cell.texts("ノートPC", "測定器"));
    private static final Cell<Set<String>> FORBIDDEN = Cell.texts("USBメモリ");
    private static final Cell<String> CONTRACTOR = Cell.is(Scenery.CONTRACTOR);
    private static final Cell<String> VENDOR = Cell.is("vendor-1");
    private static final Cell<String> ORDERER = Cell.is(Scenery.ORDERER);
    private static final Cell<String> SUBCONTRACTOR = Cell.is("subcontractor-1");

    private final Scenery scenery;

    MinorRows(Scenery scenery) {
        this.scenery = scenery;
    }

    Activity entry(Row row, long at, Person person, Dice dice) {
        EntryBuilder entry = EntryBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .place(dice.cell(
                        dice.in1000(100) && !scenery.serverRooms.isEmpty()
                                ? dice.of(scenery.serverRooms)
                                : dice.of(scenery.workplaces)));
        if (dice.in1000(100)) {
            entry.carried(dice.trouble() ? FORBIDDEN : dice.of(CARRIED));
        }
        return entry.build();
    }

    Activity stint(Row row, long at, Person person, Cell<Set<String>> information, Dice dice) {
        return StintBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .place(dice.cell(dice.of(dice.in1000(20) ? scenery.outside : scenery.workplaces)))
                .information(information)
                .until(dice.at(dice.logged(at + 3600 + dice.below(6 * 3600))))
                .build();
    }

    Activity provision(Row row, long at, Person person, Cell<Set<String>> information, Dice dice) {
        int to = dice.below(1000);
        Cell<String> recipient =
                to < 600 ? dice.of(scenery.allYear).id() : to < 800 ? ORDERER : to < 950 ? SUBCONTRACTOR : VENDOR;
        return ProvisionBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .recipient(dice.cell(recipient))
                .information(information)
                .place(dice.cell(dice.of(scenery.workplaces)))
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .build();
    }

    Activity deviceUse(Row row, long at, Person person, Dice dice) {
        return DeviceUseBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .place(dice.cell(dice.of(scenery.workplaces)))
                .ownership(dice.cell(dice.trouble() || dice.in1000(20) ? PRIVATE : COMPANY))
                .build();
    }

    Activity acquisition(Row row, long at, Person person, Cell<Set<String>> information, Dice dice) {
        return AcquisitionBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .information(information)
                .purpose(dice.cell(dice.of(Scenery.PURPOSES)))
                .lawful(dice.mostly(true))
                .build();
    }

    Activity dutyCheck(Row row, long at, Person person, Dice dice) {
        return DutyCheckBuilder.builder()
                .row(row)
                .at(dice.at(dice.logged(at)))
                .actor(dice.cell(person.id()))
                .cardCarried(dice.mostly(true))
                .cardIssuer(dice.cell(CONTRACTOR))
                .badge(dice.mostly(true))
                .build();
    }
}
