package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.TableFile.Line;
import jp.confidentiality.rules.pack.LocalNorm;

/** The headings of a table: which column stands where. */
final class Headings {
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)([1-9]\\d?)");

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;
    private int conditions;

    /** Reads the headings; what is wrong with them goes to {@code problems}. */
    Headings(Line line, TableProblems problems) {
        int used = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            String text = Recognition.plain(line.cell(i));
            if (!text.isEmpty()) {
                used = i + 1;
                add(line.line(), i, text, problems);
            }
        }
        this.width = used;
        missing(line.line(), problems);
    }

    /** Returns how many conditions a row can have. */
    int conditions() {
        return conditions;
    }

    int width() {
        return width;
    }

    /** Returns the text of a row under {@code heading}, in NFKC; empty where there is no such column. */
    String text(Line line, Heading heading, int number) {
        Integer place = places.get(heading.ja(number));
        return place == null ? "" : Recognition.plain(line.cell(place));
    }

    private void add(int line, int index, String text, TableProblems problems) {
        String key = Recognition.key(text);
        Matcher numbered = NUMBERED.matcher(key);
        boolean hasNumber = numbered.matches();
        Optional<Heading> heading = Heading.of(hasNumber ? numbered.group(1) : key);
        int number = hasNumber ? Integer.parseInt(numbered.group(2)) : 0;
        Place place = new Place(line, text);
        if (heading.isEmpty() || heading.get().isNumbered() != hasNumber || number > LocalNorm.MOST_CONDITIONS) {
            problems.unknown(place, "見出し", "heading", text, known(), known());
            return;
        }
        conditions = Math.max(conditions, number);
        if (places.putIfAbsent(heading.get().ja(number), index) != null) {
            problems.add(place, text, "同じ見出しが二つあります。一つを消してください。", "This heading stands here twice. Maybe delete one.");
        }
    }

    private void missing(int line, TableProblems problems) {
        List<String> wanted = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            if (heading.required()) {
                wanted.add(heading.ja(0));
            }
        }
        for (int number = 1; number <= Math.max(1, conditions); number++) {
            wanted.addAll(List.of(Heading.ITEM.ja(number), Heading.COMPARISON.ja(number), Heading.VALUE.ja(number)));
        }
        for (String heading : wanted) {
            if (!places.containsKey(heading)) {
                problems.add(
                        new Place(line, heading),
                        "",
                        "この見出しがありません。見出しの行に書き足してください。",
                        "The heading '" + heading + "' is missing. Maybe add it.");
            }
        }
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            if (heading.isNumbered()) {
                for (int number = 1; number <= LocalNorm.MOST_CONDITIONS; number++) {
                    known.add(heading.ja(number));
                }
            } else {
                known.add(heading.ja(0));
            }
        }
        return known;
    }
}
