package jp.confidentiality.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;
import org.jspecify.annotations.Nullable;

/** Reads what a case says of its contract; the rest is as docs/scenarios.md says. */
final class ContractReading {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("id", "orderer", "contractor", "instruments", "from", "until", "workStart", "workEnd", "purposes"));

    private final ScenarioProblems problems;

    ContractReading(ScenarioProblems problems) {
        this.problems = problems;
    }

    /** Returns the contract under {@code instrument} alone where nothing else is said. */
    static Contract standard(Instrument instrument) {
        return new Contract(
                "k-1",
                "orderer",
                "contractor",
                Set.of(instrument),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                Cell.is(Moment.minute(LocalDateTime.of(2026, 4, 1, 9, 0))),
                Cell.blank(),
                Set.of("本業務"));
    }

    /** Reads the changes to {@code standard}; null, and a problem, where something is wrong with them. */
    @Nullable
    Contract read(YamlNode node, Contract standard) {
        int before = problems.count();
        problems.onlyKeys(node, KEYS);
        Contract contract = node.isMap() ? problems.read(node, "contract", map -> contract(map, standard)) : null;
        return problems.count() == before ? contract : null;
    }

    private Contract contract(YamlNode map, Contract standard) {
        try {
            return new Contract(
                    problems.optional(map, "id", standard.id(), ContractReading::id),
                    problems.optional(map, "orderer", standard.orderer(), ContractReading::id),
                    problems.optional(map, "contractor", standard.contractor(), ContractReading::id),
                    problems.optional(
                            map, "instruments", standard.instruments(), Words.setOf(Words.of(Instrument.class))),
                    problems.optional(map, "from", standard.from(), ContractReading::day),
                    problems.optional(map, "until", standard.until(), ContractReading::day),
                    problems.optional(map, "workStart", standard.workStart(), ContractReading::moment),
                    problems.optional(map, "workEnd", standard.workEnd(), ContractReading::moment),
                    problems.optional(map, "purposes", standard.purposes(), Words.setOf(Words::text)));
        } catch (IllegalArgumentException e) {
            String en = String.valueOf(e.getMessage());
            throw Words.refused(map, "契約の値は受け付けられません。値を確かめてください（" + en + "）", en);
        }
    }

    private static String id(YamlNode node) {
        if (!Row.isId(node.text())) {
            throw Words.refused(
                    node,
                    "IDに使えない文字があります。文字・数字・. _ : / - で書いてください。",
                    "This is no ID. Maybe remove spaces, or shorten it.");
        }
        return node.text();
    }

    private static Cell<Moment> moment(YamlNode node) {
        return CellText.moment(node.text());
    }

    private static LocalDate day(YamlNode node) {
        Moment moment = moment(node).orNull();
        if (moment == null || moment.precision() != Moment.Precision.DAY) {
            throw Words.refused(
                    node,
                    "ここには日付だけを書きます。2026-04-01 のように書いてください。",
                    "Here belongs a day. Maybe write it like 2026-04-01.");
        }
        return moment.date();
    }
}
