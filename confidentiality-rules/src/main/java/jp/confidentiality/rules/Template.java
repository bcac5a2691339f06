package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A sentence with places to fill, {@code {0}}, {@code {1}} and so on; taken apart once. */
final class Template {
    private static final int LONG = 120;

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

    String fill(IntFunction<String> values) {
        if (places.isEmpty()) {
            return words.get(0);
        }
        StringBuilder text = new StringBuilder(LONG);
        for (int i = 0; i < places.size(); i++) {
            text.append(words.get(i)).append(values.apply(places.get(i)));
        }
        return text.append(words.get(places.size())).toString();
    }
}
