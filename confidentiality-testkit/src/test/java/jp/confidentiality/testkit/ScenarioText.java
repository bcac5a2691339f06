package jp.confidentiality.testkit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;

/** Writes a dossier as a case of a scenario file. */
final class ScenarioText {
    private ScenarioText() {}

    /**
     * Returns the file of one case.
     *
     * @param stem the provision it is about
     * @param profile the profile as a scenario file names it
     * @param expectation the lines below {@code expect:}
     */
    static String of(String stem, String profile, Dossier dossier, Viewpoint viewpoint, String expectation) {
        StringBuilder text = new StringBuilder("provision: " + stem + "\ncases:\n  - id: case\n");
        text.append("    ja: 規則とオラクルの相違\n    en: Rules and oracle disagree\n");
        text.append("    profile: ").append(profile).append('\n');
        text.append("    asOf: ").append(Moment.second(viewpoint.asOf())).append('\n');
        if (viewpoint.knownAt() != null) {
            text.append("    knownAt: ")
                    .append(Moment.second(viewpoint.knownAt()))
                    .append('\n');
        }
        text.append("    contract: ").append(contract(dossier.contract())).append('\n');
        text.append("    complete:").append(dossier.completeness().isEmpty() ? " []\n" : "\n");
        dossier.completeness()
                .forEach(one -> text.append("      - ").append(line(one)).append('\n'));
        text.append("    facts:").append(dossier.size() == 0 ? " {}\n" : "\n");
        Stream.concat(dossier.standing().stream(), dossier.activities().stream())
                .forEach(fact -> text.append("      ").append(line(fact)).append('\n'));
        return text.append("    expect:\n").append(expectation).toString();
    }

    private static String contract(Contract one) {
        return "{id: " + one.id() + ", orderer: " + one.orderer() + ", contractor: " + one.contractor()
                + ", instruments: " + one.instruments() + ", from: " + one.from() + ", until: " + one.until()
                + ", workStart: " + cell(one.workStart()) + ", workEnd: " + cell(one.workEnd()) + ", purposes: "
                + value(one.purposes()) + "}";
    }

    private static String line(Completeness one) {
        Set<Register> others = EnumSet.complementOf(EnumSet.copyOf(one.registers()));
        String days = " " + one.from() + ".." + one.to();
        String which = others.size() >= one.registers().size()
                ? names(one.registers()) + days
                : "all" + days + (others.isEmpty() ? "" : " except " + names(others));
        return "\"" + which
                + (one.recordedAt().isValue() ? " recorded " + one.recordedAt().value() : "") + "\"";
    }

    private static String names(Set<Register> registers) {
        return registers.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String line(Fact fact) {
        StringJoiner cells = new StringJoiner(", ", "{", "}");
        for (FactColumn column : FactType.of(fact).columns()) {
            Cell<?> cell = column.read(fact);
            if (!cell.isBlank()) {
                cells.add(column.name() + ": " + cell(cell));
            }
        }
        if (fact.row().recordedAt().isValue()) {
            cells.add("recordedAt: " + cell(fact.row().recordedAt()));
        }
        if (fact.row().corrects().isValue()) {
            cells.add("corrects: " + fact.row().corrects().value());
        }
        return FactType.of(fact).name() + " " + fact.id() + ": " + cells;
    }

    private static String cell(Cell<?> cell) {
        if (cell.isBlank()) {
            return "\"\"";
        }
        return cell.isUnknown() ? "unknown" : value(cell.value());
    }

    private static String value(Object value) {
        if (value instanceof Set<?> many) {
            return many.stream().map(ScenarioText::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : value.toString();
    }
}
