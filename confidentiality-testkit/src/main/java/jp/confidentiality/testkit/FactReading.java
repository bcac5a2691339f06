package jp.confidentiality.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

/** Reads the facts of one case: {@code <fact type> <id>: {column: value}}, in English or Japanese. */
final class FactReading {
    private final YamlNode facts;
    private final ScenarioProblems problems;
    private final List<Fact> read = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    FactReading(YamlNode facts, ScenarioProblems problems) {
        this.facts = facts;
        this.problems = problems;
        if (facts.isMap()) {
            facts.entries().forEach(this::fact);
        } else if (!facts.isScalar() || !facts.text().isEmpty()) {
            problems.read(facts, "facts", YamlNode::entries);
        }
    }

    /** Returns the facts that nothing is wrong with. */
    List<Fact> facts() {
        return read;
    }

    /** Returns the line of each fact by its ID, those that something is wrong with included. */
    Map<String, Integer> lines() {
        return lines;
    }

    private void fact(String key, YamlNode columns) {
        int space = key.indexOf(' ');
        String name = space < 0 ? key : key.substring(0, space);
        String id = space < 0 ? "" : key.substring(space + 1).strip();
        lines.put(id, facts.keyLine(key));
        Optional<FactType> type = type(name);
        if (type.isEmpty()) {
            problems.atKey(
                    facts,
                    key,
                    "「" + name + "」という種類の事実はありません。docs/facts.md の種類を書いてください。",
                    "There is no fact type '" + name + "'. Maybe use one of: " + names() + ".");
        } else if (!Row.isId(id)) {
            problems.atKey(
                    facts,
                    key,
                    "IDがないか、使えない文字があります。「copy copy-1」のように種類とIDを書いてください。",
                    "The ID is missing or has other signs than letters, digits or . _ : / -. Maybe write: copy copy-1");
        } else {
            row(type.get(), id, key, columns);
        }
    }

    private void row(FactType type, String id, String key, YamlNode columns) {
        try {
            Fact fact = new RowReading(type, columns, problems).read(id);
            if (fact != null) {
                read.add(fact);
            }
        } catch (IllegalArgumentException e) {
            String en = String.valueOf(e.getMessage());
            problems.atKey(facts, key, "この行の値は受け付けられません。欄を確かめてください（" + en + "）", en);
        }
    }

    private static Optional<FactType> type(String name) {
        return FactType.all().stream()
                .filter(type -> type.name().equals(name) || type.ja().equals(name))
                .findFirst();
    }

    private static String names() {
        return FactType.all().stream().map(FactType::name).collect(Collectors.joining(", "));
    }
}
