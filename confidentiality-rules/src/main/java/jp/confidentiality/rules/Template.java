package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;

/** A sentence with places to fill, {@code {0}}, {@code {1}} and so on; taken apart once. */
final class Template {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Template(String text) {
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            words.add(text.substring(from, open));
            places.add(Integer.valueOf(text.substring(open + 1, close)));
            from = close + 1;
        }
        words.add(text.substring(from));
    }

    /** Returns the sentence with {@code values} in their places. */
    String fill(String[] values) {
        int last = places.size();
        if (last == 0) {
            return words.get(0);
        }
        String[] parts = new String[2 * last + 1]; // joined at once: a builder would copy what it holds twice
        for (int i = 0; i < last; i++) {
            parts[2 * i] = words.get(i);
            parts[2 * i + 1] = values[places.get(i)];
        }
        parts[2 * last] = words.get(last);
        return String.join("", parts);
    }
}
