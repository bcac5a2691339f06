package jp.confidentiality.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import jp.confidentiality.model.profile.Decision;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that may have dates: the value itself, {@code {value: …, reason: …, decided-by: …}}, or a list of
 * {@code {from: 2027-04-01, value: …, reason: …, decided-by: …}} in the order of the days.
 */
final class DatedValues {
    private static final List<String> KEYS = List.of("from", "value", "reason", "decided-by");

    private final @Nullable LocalDate until;

    /** Makes the reader for a profile that ends with {@code until}, where that is known. */
    DatedValues(@Nullable LocalDate until) {
        this.until = until;
    }

    /**
     * A value with its dates, and why and by whom each was decided.
     *
     * @param timeline the value
     * @param decisions one for each dated value, with empty texts where nothing is said
     * @param <T> the value's type
     */
    record Decided<T>(Timeline<T> timeline, List<Decision> decisions) {
        /** Returns what holds always, decided by nobody knows whom. */
        static <T> Decided<T> plain(T value) {
            return new Decided<>(Timeline.always(value), List.of(new Decision("", LocalDate.MIN, "", "")));
        }
    }

    /** Returns what reads a node into a timeline of what {@code value} reads. */
    <T> Function<YamlNode, Decided<T>> of(Function<YamlNode, T> value) {
        return node -> isDated(node) ? dated(node, value) : undated(node, value);
    }

    /** Returns what reads a node into a value without dates, with why and by whom it was decided. */
    static <T> Function<YamlNode, Decided<T>> once(Function<YamlNode, T> value) {
        return node -> undated(node, value);
    }

    private static <T> Decided<T> undated(YamlNode node, Function<YamlNode, T> value) {
        if (!node.isMap() || !node.entries().containsKey("value")) {
            return Decided.plain(value.apply(node));
        }
        List<InputProblem> problems = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", problems).only(KEYS.subList(1, KEYS.size()));
        Optional<T> read = fields.required("value", value);
        Decision decision = decision(fields, LocalDate.MIN);
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return new Decided<>(Timeline.always(read.orElseThrow()), List.of(decision));
    }

    private static Decision decision(YamlFields fields, LocalDate from) {
        return new Decision(
                "",
                from,
                fields.optional("reason", Texts::filled).orElse(""),
                fields.optional("decided-by", Texts::filled).orElse(""));
    }

    private static boolean isDated(YamlNode node) {
        return node.isList()
                && !node.items().isEmpty()
                && node.items().stream().allMatch(item -> item.isMap() && isEntry(item.entries()));
    }

    private static boolean isEntry(Map<String, YamlNode> entries) {
        return entries.containsKey("from") || entries.containsKey("value");
    }

    private <T> Decided<T> dated(YamlNode list, Function<YamlNode, T> value) {
        List<InputProblem> problems = new ArrayList<>();
        NavigableMap<LocalDate, T> byDay = new TreeMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Decision> decisions = new ArrayList<>();
        for (YamlNode item : list.items()) {
            YamlFields fields = new YamlFields(item, "", problems).only(KEYS);
            Optional<LocalDate> from = fields.required("from", node -> inOrder(Texts.day(node), days));
            Optional<T> read = fields.required("value", value);
            decisions.add(decision(fields, from.orElse(LocalDate.MIN)));
            from.ifPresent(day -> read.ifPresent(one -> byDay.put(day, one)));
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return new Decided<>(Timeline.of(byDay), decisions);
    }

    private LocalDate inOrder(LocalDate day, NavigableSet<LocalDate> earlier) {
        LocalDate last = earlier.isEmpty() ? null : earlier.last();
        earlier.add(day);
        if (last != null && !last.isBefore(day)) {
            throw new CellFormatException(
                    "施行日 " + day + " が前の値の施行日 " + last + " より後ではありません。施行日の順に書いてください。",
                    "The day " + day + " is not after " + last + " before it. Maybe sort the values by day.");
        }
        if (until != null && day.isAfter(until)) {
            throw new CellFormatException(
                    "施行日 " + day + " が規程の終了日 " + until + " より後です。どちらかを直してください。",
                    "The day " + day + " is after the profile's last day " + until
                            + ". Maybe one of the two is wrong.");
        }
        return day;
    }
}
