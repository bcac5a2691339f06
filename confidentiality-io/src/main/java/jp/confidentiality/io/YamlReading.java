package jp.confidentiality.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the nodes of one YAML file from its events, within bounds of size, depth and aliases. */
final class YamlReading {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ALIASED = 100_000;

    private final String file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private long nodes;
    private long aliased;

    YamlReading(String file) {
        this.file = file;
    }

    YamlNode read(InputStream in) {
        String text = new YamlSource(file).read(in);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(YamlSource.MAX_BYTES).build();
        YamlNode root;
        try {
            root = document(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            throw refused(malformed(e.getProblemMark(), e.getProblem()));
        } catch (ReaderException e) {
            throw refused(invisible(text, e));
        } catch (YamlEngineException e) {
            throw refused(malformed(Optional.empty(), "it is not YAML"));
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return root;
    }

    private YamlNode document(Iterator<Event> events) {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw refused(InputProblem.ofFile(
                    file, "ファイルに内容がありません。docs の例を見て書いてください。", "The file is empty. Maybe see the example in docs."));
        }
        YamlNode root = node(events.next(), events, 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refused(at(
                    end,
                    "---",
                    "一つのファイルに文書が二つあります。「---」より後を別のファイルにしてください。",
                    "The file holds a second document. Maybe move what follows '---' to a file of its own."));
        }
        return root;
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        nodes++;
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        long before = nodes;
        YamlNode node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, events, depth + 1);
        if (event instanceof NodeEvent anchored) {
            anchored.getAnchor().ifPresent(anchor -> {
                anchors.put(anchor.getValue(), node);
                sizes.put(anchor.getValue(), nodes - before + 1);
            });
        }
        return node;
    }

    private YamlNode aliased(AliasEvent alias) {
        String name = alias.getAlias().getValue();
        YamlNode node = anchors.get(name);
        if (node == null) {
            throw refused(at(
                    alias,
                    "*" + name,
                    "別名が指す「&" + name + "」がこれより前にありません（自分自身を含むこともできません）。",
                    "No '&" + name + "' ends before this alias. Maybe it is misspelt, or contains itself."));
        }
        long size = sizes.getOrDefault(name, 1L);
        aliased += size;
        nodes += size;
        if (aliased > MAX_ALIASED) {
            throw refused(at(
                    alias,
                    "*" + name,
                    "別名を展開すると大きくなりすぎます。別名を減らし、値をそのまま書いてください。",
                    "Written out, the aliases are too large. Maybe write the values themselves."));
        }
        return node;
    }

    private YamlNode scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        String text = Recognition.strip(event.getValue());
        boolean none = event.isPlain() && (text.equals("~") || text.equalsIgnoreCase("null"));
        return YamlNode.scalar(file, line(event), column(event), none ? "" : text);
    }

    private YamlNode collection(Event event, Iterator<Event> events, int depth) {
        if (depth > MAX_DEPTH) {
            throw refused(at(
                    event,
                    "",
                    "入れ子が " + MAX_DEPTH + " 段を超えています。括弧を確かめてください。",
                    "The nesting is deeper than " + MAX_DEPTH + ". Maybe a bracket is not closed."));
        }
        refuseTag(event, ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.MappingStart ? map(event, events, depth) : list(event, events, depth);
    }

    private YamlNode list(Event start, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events, depth));
        }
        return YamlNode.list(file, line(start), column(start), items);
    }

    private YamlNode map(Event start, Iterator<Event> events, int depth) {
        Map<String, YamlNode> keys = new HashMap<>();
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, events, depth);
            YamlNode value = node(events.next(), events, depth);
            if (!key.isScalar()) {
                problems.add(key.problem("", "", "キーは一つの語でなければなりません。", "A key must be one word. Maybe quote it."));
            } else if (entries.putIfAbsent(key.text(), value) == null) {
                keys.put(key.text(), key);
            } else {
                problems.add(twice(key, keys.get(key.text())));
            }
        }
        return YamlNode.map(file, line(start), column(start), keys, entries);
    }

    private static InputProblem twice(YamlNode key, @Nullable YamlNode first) {
        int line = first == null ? 0 : first.line();
        return key.problem(
                key.text(),
                key.text(),
                "同じキーが " + line + " 行目にもあります。どちらかを消してください。",
                "The key stands on line " + line + " already. Maybe delete one of the two.");
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()
                && !tag.get().startsWith("tag:yaml.org,2002:")
                && !tag.get().equals("!")) {
            problems.add(at(event, tag.get(), "型の指定（!）は使えません。消してください。", "Tags are not used here. Maybe delete it."));
        }
    }

    private InputProblem malformed(Optional<Mark> mark, String problem) {
        return new InputProblem(
                file,
                mark.map(m -> m.getLine() + 1).orElse(0),
                mark.map(m -> String.valueOf(m.getColumn() + 1)).orElse(""),
                "",
                "",
                "YAML として読めません（" + problem + "）。字下げ、「: 」の後の空白、引用符、括弧を確かめてください。",
                "Not readable as YAML: " + problem + ". Maybe check the indentation, quotes and brackets.");
    }

    private InputProblem invisible(String text, ReaderException e) {
        int at = Math.min(Math.max(e.getPosition(), 0), text.length());
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        String code = String.format("U+%04X", e.getCodePoint());
        return new InputProblem(
                file,
                line,
                "",
                "",
                code,
                "使えない制御文字（" + code + "）があります。消してください。",
                "The control character " + code + " cannot be used. Maybe delete it.");
    }

    private InputProblem at(Event event, String value, String ja, String en) {
        return new InputProblem(file, line(event), String.valueOf(column(event)), "", value, ja, en);
    }

    private UnusableInputException refused(InputProblem last) {
        List<InputProblem> all = new ArrayList<>(problems);
        all.add(last);
        return new UnusableInputException(all);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
