package jp.confidentiality.model.profile;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.profile.CipherList.Cipher;
import jp.confidentiality.model.profile.CipherList.Kind;
import jp.confidentiality.model.profile.CipherList.Status;
import jp.confidentiality.model.profile.InvalidCipherListException.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a cipher list from tab-separated text and finds everything that is wrong with it. */
final class CipherListReading {
    private static final List<String> HEADS = List.of("edition", "date", "modes", "other-modes");
    private static final List<String> COLUMNS = List.of("name", "status", "kind", "key-bits", "spellings");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST_KEY = 65_536;

    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();
    private final List<Cipher> ciphers = new ArrayList<>();
    private int line;

    CipherListReading(String text) {
        this.lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    }

    CipherList read() {
        boolean table = false;
        for (line = 1; line <= lines.size(); line++) {
            String one = lines.get(line - 1);
            if (!one.isBlank() && !one.startsWith("#")) {
                List<String> cells = cells(one);
                if (table) {
                    cipher(cells);
                } else if (cells.equals(COLUMNS)) {
                    table = true;
                } else {
                    head(cells);
                }
            }
        }
        line = 0;
        if (!table) {
            wrong("name", "", "見出しの行 " + columns() + " がありません。", "The line of headings " + columns() + " is missing.");
        } else if (ciphers.isEmpty() && problems.isEmpty()) {
            wrong("name", "", "暗号が一つもありません。", "There is not one cipher.");
        }
        return list();
    }

    private CipherList list() {
        for (String head : HEADS) {
            if (!heads.containsKey(head)) {
                wrong(head, "", "「" + head + "」の行がありません。", "The line '" + head + "' is missing.");
            }
        }
        LocalDate date = date(heads.getOrDefault("date", ""));
        if (date == null || !problems.isEmpty()) {
            throw new InvalidCipherListException(problems);
        }
        return new CipherList(heads.getOrDefault("edition", ""), date, modes("modes"), modes("other-modes"), ciphers);
    }

    private void head(List<String> cells) {
        String key = cells.get(0);
        if (!HEADS.contains(key)) {
            wrong(
                    key,
                    key,
                    "ここに書けるのは " + String.join("、", HEADS) + " の行か、見出しの行 " + columns() + " です（区切りはタブ）。",
                    "Here belong lines of " + String.join(", ", HEADS) + ", or the headings " + columns()
                            + ". Maybe the cells are not separated by tabs.");
        } else if (heads.putIfAbsent(key, cells.size() > 1 ? cells.get(1) : "") != null) {
            wrong(key, key, "同じ行が二度あります。一つを消してください。", "This line stands here twice. Maybe delete one.");
        } else if (cells.size() != 2 || (cells.get(1).isEmpty() && !key.equals("other-modes"))) {
            wrong(key, "", "値が一つ要ります。タブの後に書いてください。", "One value belongs here. Maybe the tab is missing.");
        } else if (key.equals("date") && date(cells.get(1)) == null) {
            wrong(
                    key,
                    cells.get(1),
                    "日付ではありません。2026-03-30 のように書いてください。",
                    "This is no date. Maybe write it like 2026-03-30.");
        }
    }

    private void cipher(List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            wrong(
                    "name",
                    cells.get(0),
                    "欄が " + cells.size() + " 個あります。" + columns() + " の " + COLUMNS.size() + " 個をタブで区切ってください。",
                    "There are " + cells.size() + " cells. Maybe separate the " + COLUMNS.size() + " of " + columns()
                            + " by tabs.");
            return;
        }
        String name = cells.get(0);
        if (name.isEmpty() || ciphers.stream().anyMatch(c -> c.name().equals(name))) {
            wrong("name", name, "名前がないか、同じ名前が二度あります。", "The name is missing, or stands here twice.");
        }
        Status status = word("status", Status.values(), cells.get(1));
        Kind kind = word("kind", Kind.values(), cells.get(2));
        int bits = bits(cells.get(3));
        List<String> spellings = spellings(name, cells.get(4));
        if (!name.isEmpty() && status != null && kind != null) {
            ciphers.add(new Cipher(name, status, kind, bits, spellings));
        }
    }

    private <E extends Enum<E> & Labelled> @Nullable E word(String field, E[] words, String text) {
        for (E word : words) {
            if (word.ja().equals(text) || word.name().equalsIgnoreCase(text.replace('-', '_'))) {
                return word;
            }
        }
        String known = Arrays.stream(words)
                .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        wrong(
                field,
                text,
                "次のいずれかを書いてください：" + known + "。",
                "This is no " + field + ". Maybe use one of: " + known + ".");
        return null;
    }

    private int bits(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int bits = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
        if (bits < 1 || bits > LONGEST_KEY) {
            wrong(
                    "key-bits",
                    text,
                    "鍵長は 1 から " + LONGEST_KEY + " までの整数です。いくつもあるときは空欄にしてください。",
                    "A key length is a whole number up to " + LONGEST_KEY
                            + ". Maybe leave it empty where there are several.");
        }
        return bits;
    }

    private List<String> spellings(String name, String text) {
        List<String> spellings = split(text);
        if (spellings.isEmpty()) {
            wrong(
                    "spellings",
                    "",
                    "書き方が一つは要ります（| で区切ります）。",
                    "At least one spelling is needed; separate several by '|'.");
        }
        for (String one : spellings) {
            String letters = letters(one);
            String other = spelled.putIfAbsent(letters, name);
            if (letters.length() < 2 || other != null) {
                wrong(
                        "spellings",
                        one,
                        "書き方は2字以上で、一つの暗号だけのものにしてください。",
                        "A spelling has two letters or digits at least, and means one cipher only."
                                + (other == null ? "" : " Maybe '" + other + "' has it already."));
            }
        }
        return spellings;
    }

    /** Two spellings that agree in letters and digits are one. */
    private static String letters(String spelling) {
        String upper = Normalizer.normalize(spelling, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return SEPARATORS.matcher(upper).replaceAll("");
    }

    private Set<String> modes(String head) {
        return split(heads.getOrDefault(head, "")).stream()
                .map(mode -> mode.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("\\|", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Returns the cells of a line; a spreadsheet may have added empty ones at the end. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\t", -1)) {
            cells.add(cell.strip());
        }
        int most = HEADS.contains(cells.get(0)) ? 2 : COLUMNS.size();
        while (cells.size() > most && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String columns() {
        return String.join(" ", COLUMNS);
    }

    private void wrong(String field, String value, String ja, String en) {
        problems.add(new Problem(line, field, value, ja, en));
    }
}
