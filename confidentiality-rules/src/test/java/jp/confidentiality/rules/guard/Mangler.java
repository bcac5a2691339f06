package jp.confidentiality.rules.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a text here and there: by words, by characters, and by what other texts say. */
final class Mangler {
    private static final Pattern WORDS = Pattern.compile("\\w+|\\s+|\\W");
    private static final String[] SIGNS = {
        "\\",
        "\\u0022",
        "\"",
        "'",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        ";",
        ",",
        ".",
        ":",
        "=",
        "==",
        "!=",
        "||",
        "&&",
        "@",
        "#",
        "//",
        "/*",
        "*/",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u202E",
        "\u200B",
        "\uFEFF",
        "\u3000",
        "　",
        "１",
        "“",
        "$",
        "$x",
        "?",
        "/",
        "*",
        "<",
        ">",
        "-",
        "+",
        "`",
        "%",
        "~",
        "^",
        "|",
        "!",
        "rule",
        "when",
        "then",
        "end",
        "eval",
        "from",
        "not",
        "exists",
        "or",
        "and",
        "import",
        "global",
        "function",
        "declare",
        "query",
        "salience",
        "extends",
        "dialect",
        "require",
        "judge",
        "id",
        "orNull",
        "Applies.ALWAYS",
        "Object",
        "null",
        "true",
        "0",
        "999999999999",
        "あ",
        "\uD83D\uDE00",
        "\uD800",
        "System.exit(0)",
        "Canary.sing()"
    };

    private final SplittableRandom random;
    private final List<String> others;

    Mangler(SplittableRandom random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    String mangle(String text) {
        List<String> words = words(text);
        int changes = 1 + (random.nextInt(3) == 0 ? random.nextInt(6) : 0);
        for (int i = 0; i < changes && !words.isEmpty(); i++) {
            change(words);
        }
        return String.join("", words);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void change(List<String> words) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(10)) {
            case 0 -> words.remove(at);
            case 1 -> words.add(at, words.get(random.nextInt(words.size())));
            case 2 -> words.set(at, words.get(random.nextInt(words.size())));
            case 3 -> words.set(random.nextInt(words.size()), words.set(at, words.get(random.nextInt(words.size()))));
            case 4 -> words.add(at, sign());
            case 5 -> words.set(at, sign());
            case 6 -> words.add(at, sign().repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 3_000 : 8)));
            case 7 -> words.addAll(at, span(words(others.get(random.nextInt(others.size())))));
            case 8 -> words.addAll(random.nextInt(words.size()), span(words));
            default -> character(words, at);
        }
    }

    private List<String> span(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int from = random.nextInt(words.size());
        return List.copyOf(words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(30))));
    }

    private void character(List<String> words, int at) {
        String word = words.get(at);
        int place = random.nextInt(word.length());
        char other = random.nextInt(2) == 0
                ? (char) (' ' + random.nextInt(95))
                : (char) random.nextInt(Character.MAX_VALUE + 1);
        words.set(at, word.substring(0, place) + other + word.substring(place + 1));
    }

    private String sign() {
        return SIGNS[random.nextInt(SIGNS.length)];
    }
}
