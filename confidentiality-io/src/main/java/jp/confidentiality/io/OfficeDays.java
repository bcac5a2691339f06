package jp.confidentiality.io;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jp.confidentiality.io.DatedValues.Decided;
import jp.confidentiality.model.profile.HolidayCalendar;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Timeline;

/** Reads on which days the orderer is open (開庁日): closing days, opening days, the calendar of holidays. */
final class OfficeDays {
    /** The closing days and the calendar of the shipped profile. */
    private static final String SHIPPED_DAYS = "12-29..01-03";

    private static final String SHIPPED_CALENDAR = "japan";

    private final YamlFields fields;
    private final YamlNode root;
    private final Decisions decisions;
    private final ClosingDays days;

    OfficeDays(YamlFields fields, YamlNode root, Decisions decisions, ClosingDays days) {
        this.fields = fields;
        this.root = root;
        this.decisions = decisions;
        this.days = days;
    }

    void read(Profile.Builder builder) {
        fields.required("closing-days", DatedValues.once(this::all))
                .map(read -> taken("closing-days", "closingDays", read, days.read(SHIPPED_DAYS), SHIPPED_DAYS))
                .ifPresent(builder::closingDays);
        fields.optional("opening-days", DatedValues.once(this::all))
                .map(read -> taken("opening-days", "openDays", read, Set.of(), ""))
                .ifPresent(builder::openDays);
        Optional<Decided<String>> calendar = fields.required("holidays", DatedValues.once(OfficeDays::calendar));
        calendar.map(read -> taken("holidays", "holidays", read, SHIPPED_CALENDAR, SHIPPED_CALENDAR))
                .ifPresent(name -> builder.holidays(holidays(name)));
    }

    private Set<LocalDate> all(YamlNode node) {
        Set<LocalDate> all = new TreeSet<>();
        Texts.set(node, days::read).forEach(all::addAll);
        return all;
    }

    private <T> T taken(String field, String key, Decided<T> read, T usual, String shown) {
        Function<T, String> text = value -> value.equals(usual) ? shown : "";
        decisions.add(key, root.key(field), field, read, Timeline.always(usual), text);
        return read.timeline().values().get(0).value();
    }

    private static HolidayCalendar holidays(String name) {
        return name.equals("japan") ? new JapaneseHolidays() : day -> false;
    }

    private static String calendar(YamlNode node) {
        return switch (Recognition.key(node.text())) {
            case "japan", "日本" -> "japan";
            case "none", "なし" -> "none";
            default ->
                throw new CellFormatException(
                        "休日は japan（日本の祝日）か none（なし）です。", "Holidays are 'japan' or 'none'. Maybe japan was meant.");
        };
    }
}
