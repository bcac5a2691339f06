package jp.confidentiality.io.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.rules.pack.Comparison;
import jp.confidentiality.rules.pack.Condition;
import jp.confidentiality.rules.pack.LocalNorm;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentence of a local provision back into the provision: the proof that the sentence an approver reads leaves
 * nothing out.
 */
public final class SentenceReading {
    private static final Pattern WHOLE =
            Pattern.compile("第(\\d+)条((?:の\\d+)*)（([^（）]+)）　(.+)。（施行 ([0-9-]+)、理由：「([^「」]+)」）");
    private static final Pattern CLAUSE = Pattern.compile("「([^「」]+)」欄(が|に)((?:「[^「」]+」)*)");
    private static final Pattern QUOTED = Pattern.compile("「([^「」]+)」");
    private static final Map<Comparison, Pattern> ENDINGS = endings();

    private String rest;

    private SentenceReading(String body) {
        this.rest = body;
    }

    /**
     * Reads a sentence.
     *
     * @throws IllegalArgumentException if no provision is written so
     */
    public static LocalNorm read(String sentence) {
        Matcher whole = WHOLE.matcher(sentence);
        if (!whole.matches()) {
            throw unreadable(sentence);
        }
        SentenceReading body = new SentenceReading(whole.group(4));
        List<Clause> clauses = body.clauses();
        FactType subject = body.subject();
        NormKind kind = body.rest.startsWith("は、") ? NormKind.F : NormKind.O;
        String duty = body.rest.substring(kind == NormKind.F ? 2 : "については、".length());
        return new LocalNorm(
                whole.group(1) + whole.group(2).replace('の', '-'),
                whole.group(3),
                kind,
                subject,
                clauses.stream().map(clause -> clause.condition(subject)).toList(),
                SentenceDuty.read(duty, kind, subject),
                LocalDate.parse(whole.group(5)),
                whole.group(6));
    }

    /** A condition before it is known of what: the column's name, and the values as written. */
    private record Clause(String column, Comparison comparison, List<String> values) {
        Condition condition(@Nullable FactType subject) {
            FactColumn found = Optional.ofNullable(subject)
                    .flatMap(type -> Vocabulary.columns(type).find(column))
                    .orElseThrow(() -> unreadable(column));
            List<Object> read = new ArrayList<>();
            values.forEach(value -> read.add(ConditionReading.value(found, value)));
            return new Condition(found, comparison, read);
        }
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        boolean more = rest.startsWith("「");
        while (more) {
            Matcher clause = CLAUSE.matcher(rest);
            if (!clause.lookingAt()) {
                throw unreadable(rest);
            }
            String tail = rest.substring(clause.end());
            Map.Entry<Comparison, Pattern> form = form(clause.group(2), tail);
            Matcher ending = form.getValue().matcher(tail);
            more = ending.lookingAt() && ending.group(1) != null;
            clauses.add(new Clause(clause.group(1), form.getKey(), quoted(clause.group(3))));
            rest = tail.substring(ending.end());
        }
        return clauses;
    }

    private static Map.Entry<Comparison, Pattern> form(String particle, String tail) {
        for (Map.Entry<Comparison, Pattern> ending : ENDINGS.entrySet()) {
            boolean filled = ending.getKey() == Comparison.FILLED || ending.getKey() == Comparison.LEFT_OUT;
            if (filled == particle.equals("に")
                    && ending.getValue().matcher(tail).lookingAt()) {
                return ending;
            }
        }
        throw unreadable(tail);
    }

    private @Nullable FactType subject() {
        rest = rest.startsWith("すべての") ? rest.substring("すべての".length()) : rest;
        List<FactType> types = new ArrayList<>(FactType.all());
        types.sort(
                Comparator.comparingInt((FactType type) -> type.ja().length()).reversed());
        for (FactType type : types) {
            for (String particle : List.of("は、", "については、")) {
                if (rest.startsWith(type.ja() + particle)) {
                    rest = rest.substring(type.ja().length());
                    return type;
                }
            }
        }
        if (rest.startsWith(Vocabulary.CONTRACT + "については、")) {
            rest = rest.substring(Vocabulary.CONTRACT.length());
            return null;
        }
        throw unreadable(rest);
    }

    static List<String> quoted(String text) {
        List<String> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            found.add(quoted.group(1));
        }
        return found;
    }

    static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is no sentence of a local provision. Maybe a word of it was changed.");
    }

    /** The endings of clauses, with group 1 where another clause follows; the longer ones come first. */
    private static Map<Comparison, Pattern> endings() {
        Map<Comparison, Pattern> endings = new EnumMap<>(Comparison.class);
        for (Comparison one : Comparison.values()) {
            endings.put(
                    one,
                    switch (one) {
                        case IS -> ending("(?:のいずれか)?", "である", "であり");
                        case IS_NOT -> ending("(?:のいずれでも|で)", "ない", "なく");
                        case CONTAINS -> ending("(?:のいずれか)?", "を含む", "を含み");
                        case CONTAINS_NOT -> ending("(?:のいずれも|を)", "含まない", "含まず");
                        case MORE_THAN -> ending("", "を超える", "を超え");
                        case FILLED -> ending("", "記載がある", "記載があり");
                        case LEFT_OUT -> ending("", "記載がない", "記載がなく");
                        default -> ending(one.ja(), "である", "であり");
                    });
        }
        return endings;
    }

    private static Pattern ending(String before, String last, String goesOn) {
        return Pattern.compile(before + "(?:" + goesOn + "(、かつ、)|" + last + ")");
    }
}
