package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two profiles (規程の違い), value by value and day by day.
 *
 * @param before the earlier profile
 * @param after the later one
 * @param values what differs
 */
public record ProfileDiff(Profile before, Profile after, List<Difference> values) {
    /**
     * One value that differs.
     *
     * @param key the value's key in the model
     * @param label what it is about
     * @param from the first day on which it differs so; null where it does from the beginning
     * @param before what it was
     * @param after what it is
     */
    public record Difference(
            String key, Text label, @Nullable LocalDate from, Text before, Text after) {}

    /** Returns what differs between {@code before} and {@code after}; names are compared as well. */
    public static ProfileDiff between(Profile before, Profile after) {
        List<Difference> found = new ArrayList<>();
        add(found, "name", new Text("名前", "Name"), before.name(), after.name());
        add(found, "from", new Text("判定できる最初の日", "First day"), before.from(), after.from());
        add(found, "until", new Text("判定できる最後の日", "Last day"), before.until(), after.until());
        TreeSet<LocalDate> days = new TreeSet<>(ProfileItems.days(before));
        days.addAll(ProfileItems.days(after));
        List<ProfileItem> items = items(before);
        List<ProfileItem> others = items(after);
        for (int i = 0; i < items.size(); i++) {
            ProfileItem item = items.get(i);
            switch (item.key()) {
                case "closingDays" -> days(found, item, before.closedDays(), after.closedDays(), before, after);
                case "openDays" -> days(found, item, before.openDays(), after.openDays(), before, after);
                default -> values(found, item, others.get(i), days);
            }
        }
        return new ProfileDiff(before, after, List.copyOf(found));
    }

    private static List<ProfileItem> items(Profile profile) {
        return Stream.concat(ProfileItems.general(profile).stream(), ProfileItems.ofNorms(profile).stream())
                .toList();
    }

    private static void add(List<Difference> found, String key, Text label, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new Difference(key, label, null, text(before), text(after)));
        }
    }

    private static Text text(Object value) {
        return new Text(value.toString(), value.toString());
    }

    private static void values(List<Difference> found, ProfileItem before, ProfileItem after, TreeSet<LocalDate> days) {
        Text was = null;
        Text is = null;
        for (LocalDate day : days) {
            Text one = before.value().apply(day);
            Text other = after.value().apply(day);
            boolean same = one.equals(was) && other.equals(is);
            if (!same && !one.equals(other)) {
                LocalDate from = day.equals(days.first()) ? null : day;
                found.add(new Difference(before.key(), before.label(), from, one, other));
            }
            was = one;
            is = other;
        }
    }

    /** Days of both profiles' time are compared, as days that go and days that come. */
    private static void days(
            List<Difference> found,
            ProfileItem item,
            Set<LocalDate> was,
            Set<LocalDate> is,
            Profile before,
            Profile after) {
        TreeSet<LocalDate> gone = within(was, before, after);
        gone.removeAll(is);
        TreeSet<LocalDate> come = within(is, before, after);
        come.removeAll(was);
        if (!gone.isEmpty() || !come.isEmpty()) {
            Text less = DayRanges.of(gone);
            Text more = DayRanges.of(come);
            found.add(new Difference(
                    item.key(),
                    item.label(),
                    null,
                    new Text("外れる日 " + less.ja(), "no longer " + less.en()),
                    new Text("加わる日 " + more.ja(), "now " + more.en())));
        }
    }

    private static TreeSet<LocalDate> within(Set<LocalDate> days, Profile before, Profile after) {
        TreeSet<LocalDate> found = new TreeSet<>(days);
        found.removeIf(day -> day.isBefore(before.from())
                || day.isBefore(after.from())
                || day.isAfter(before.until())
                || day.isAfter(after.until()));
        return found;
    }
}
