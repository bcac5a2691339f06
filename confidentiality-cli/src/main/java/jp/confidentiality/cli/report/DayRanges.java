package jp.confidentiality.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.assessment.Text;

/** Days as people list them: those that follow each other as one range. */
final class DayRanges {
    private DayRanges() {}

    static Text of(Set<LocalDate> days) {
        if (days.isEmpty()) {
            return ProfileItems.NONE;
        }
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        List<String> ja = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (LocalDate day : sorted) {
            if (!sorted.contains(day.minusDays(1))) {
                LocalDate last = day;
                while (sorted.contains(last.plusDays(1))) {
                    last = last.plusDays(1);
                }
                ja.add(last.equals(day) ? day.toString() : day + "～" + last);
                en.add(last.equals(day) ? day.toString() : day + ".." + last);
            }
        }
        return new Text(String.join("、", ja), String.join(", ", en));
    }
}
