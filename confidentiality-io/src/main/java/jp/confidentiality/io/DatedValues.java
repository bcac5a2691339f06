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
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that may have dates: the value itself, or a list of {@code {from: 2027-04-01, value: …, reason: …}} in
 * the order of the days.
 */
final class DatedValues {
    private static final List<String> KEYS = List.of("from", "value", "reason");

    private final @Nullable LocalDate until;

    /** Makes the reader for a profile that ends with {@code until}, where that is known. */
    DatedValues(@Nullable LocalDate until) {
        this.until = until;
    }

    /** Returns what reads a node into a timeline of what {@code value} reads. */
    <T> Function<YamlNode, Timeline<T>> of(Function<YamlNode, T> value) {
        return node -> isDated(node) ? dated(node, value) : Timeline.always(value.apply(node));
    }

    private static boolean isDated(YamlNode node) {
        return node.isList()
                && !node.items().isEmpty()
                && node.items().stream().allMatch(item -> item.isMap() && isEntry(item.entries()));
    }

    private static boolean isEntry(Map<String, YamlNode> entries) {
        return entries.containsKey("from") || entries.containsKey("value");
    }

    private <T> Timeline<T> dated(YamlNode list, Function<YamlNode, T> value) {
        List<InputProblem> problems = new ArrayList<>();
        NavigableMap<LocalDate, T> byDay = new TreeMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (YamlNode item : list.items()) {
            YamlFields fields = new YamlFields(item, "", problems).only(KEYS);
            Optional<LocalDate> from = fields.required("from", node -> inOrder(Texts.day(node), days));
            Optional<T> read = fields.required("value", value);
            fields.optional("reason", Texts::filled);
            from.ifPresent(day -> read.ifPresent(one -> byDay.put(day, one)));
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return Timeline.of(byDay);
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
