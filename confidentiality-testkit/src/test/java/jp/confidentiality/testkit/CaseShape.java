package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/**
 * What is left of a case when IDs and texts are renamed and times are put in order: two cases of the same shape cannot
 * come out differently. IDs and texts are told apart by where they stand (colour refinement), times by their rank among
 * all times and deadlines of the case.
 */
final class CaseShape {
    private static final int ROUNDS = 4;

    private final List<Fact> facts;
    private final Contract contract;
    private final CaseTimes times;
    private Map<String, String> colours = new HashMap<>();
    private List<String> lines = List.of();

    CaseShape(Scenario scenario) {
        Dossier dossier = scenario.dossier();
        this.facts = Stream.concat(dossier.standing().stream(), dossier.activities().stream())
                .toList();
        this.contract = dossier.contract();
        this.times = new CaseTimes(scenario, facts);
        for (int round = 0; round < ROUNDS; round++) {
            refine(scenario);
        }
    }

    @Override
    public String toString() {
        return times.frame() + "\n" + String.join("\n", lines);
    }

    private void refine(Scenario scenario) {
        Map<String, List<String>> places = new TreeMap<>();
        List<String> described = new ArrayList<>();
        place(places, contract.orderer(), "orderer");
        place(places, contract.contractor(), "contractor");
        contract.purposes().forEach(purpose -> place(places, purpose, "purpose"));
        for (Fact fact : facts) {
            String line = line(fact);
            described.add(line);
            place(places, fact.id(), "row " + line);
            names(fact).forEach((column, texts) -> texts.forEach(text -> place(places, text, column + " of " + line)));
        }
        described.add(contract.instruments() + " " + scenario.profile().name());
        lines = described.stream().sorted().toList();
        Map<String, String> next = new HashMap<>();
        places.forEach((text, where) -> next.put(
                text, Integer.toHexString(where.stream().sorted().toList().hashCode())));
        colours = next;
    }

    private static void place(Map<String, List<String>> places, String text, String where) {
        places.computeIfAbsent(text, key -> new ArrayList<>()).add(where);
    }

    private String line(Fact fact) {
        StringBuilder line = new StringBuilder(FactType.of(fact).name()).append(colour(fact.id()));
        line.append(cell("recordedAt", fact.row().recordedAt(), true));
        line.append(cell("corrects", fact.row().corrects(), true));
        for (FactColumn column : FactType.of(fact).columns()) {
            line.append(cell(column.name(), column.read(fact), isRenamed(column)));
        }
        return line.toString();
    }

    private String cell(String name, Cell<?> cell, boolean renamed) {
        if (!cell.isValue()) {
            return cell.isBlank() ? "" : " " + name + "=?";
        }
        return " " + name + "=" + value(cell.value(), renamed);
    }

    private String value(Object value, boolean renamed) {
        if (value instanceof Set<?> many) {
            return many.stream().map(one -> value(one, renamed)).sorted().collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Moment moment) {
            return times.rank(moment);
        }
        return value instanceof String text && renamed ? colour(text) : value.toString();
    }

    private String colour(String text) {
        return "<" + colours.getOrDefault(text, "") + ">";
    }

    private static boolean isRenamed(FactColumn column) {
        return column.names() != Names.NORM && column.names() != Names.PROVISION;
    }

    private static Map<String, List<String>> names(Fact fact) {
        Map<String, List<String>> names = new HashMap<>();
        fact.row().corrects();
        if (fact.row().corrects().isValue()) {
            names.put("corrects", List.of(fact.row().corrects().value()));
        }
        for (FactColumn column : FactType.of(fact).columns()) {
            Cell<?> cell = column.read(fact);
            if (cell.isValue() && column.valueType() == String.class && isRenamed(column)) {
                names.put(column.name(), texts(cell.value()));
            }
        }
        return names;
    }

    private static List<String> texts(Object value) {
        return value instanceof Set<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
