package jp.confidentiality.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherList.Cipher;
import jp.confidentiality.model.profile.CipherList.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the ciphers of a list, modes and key lengths as people write them: in any case, full-width or half-width,
 * with or without what separates letters and digits. A name counts only where it stands alone: no letters before or
 * after it, other names and modes apart.
 */
final class CipherNames {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String SEPARATOR = "[^\\p{L}\\p{N}]*";
    private static final Pattern BITS = Pattern.compile("(?<![0-9])"
            + "(?:40|56|64|80|112|128|160|168|192|224|256|384|448|512|1024|2048|3072|4096|7680|8192|15360)(?![0-9])");
    /** Dashes of all widths, and the long vowel sign where it stands for one. */
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}−]|(?<!\\p{IsKatakana})ー");

    private static final List<String> NONE =
            List.of("NONE", "なし", "無し", "無", "暗号化なし", "暗号化無し", "未暗号化", "暗号化していない", "暗号化せず", "平文");

    private static final int MOST_READ = 1_000;

    private final Pattern word;
    private final Pattern name;
    private final Map<String, Cipher> ciphers = new HashMap<>();
    private final Map<String, String> modes = new HashMap<>();
    private final Map<String, Written> read = new ConcurrentHashMap<>();

    /**
     * What a text says.
     *
     * @param cipher the only cipher it names; null where it names none, or several
     * @param several whether it names several
     * @param bits the key length; null without one
     * @param mode the mode; null without one
     */
    record Written(
            @Nullable Cipher cipher,
            boolean several,
            @Nullable Integer bits,
            @Nullable String mode) {}

    private CipherNames(CipherList list) {
        list.ciphers().forEach(cipher -> cipher.spellings().forEach(one -> ciphers.put(letters(one), cipher)));
        list.modes().forEach(mode -> modes.put(letters(mode), mode));
        list.otherModes().forEach(mode -> modes.put(letters(mode), mode));
        List<String> names = new ArrayList<>(ciphers.keySet());
        names.addAll(modes.keySet());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        List<String> patterns = names.stream().map(CipherNames::spaced).toList();
        String any = String.join("|", patterns);
        this.name = Pattern.compile(any);
        this.word = Pattern.compile(
                "(?<![A-Z])(?:" + any + "|BITS?|KEY|[0-9]|[^\\p{L}\\p{N}])++(?:(?![A-Z])|(?<=[^\\p{L}\\p{N}]))");
    }

    /** Tells whether the text says that there is no encryption at all. */
    static boolean isNone(String written) {
        return NONE.contains(normal(written).strip());
    }

    /** Returns the names of {@code list}, those of the shipped list made once. */
    static CipherNames of(CipherList list) {
        return list.equals(CipherList.shipped()) ? Shipped.NAMES : new CipherNames(list);
    }

    /** Returns what {@code written} says. */
    Written read(String written) {
        Written before = read.get(written);
        if (before != null) {
            return before;
        }
        Written now = taken(written);
        if (read.size() < MOST_READ) {
            read.put(written, now);
        }
        return now;
    }

    private Written taken(String written) {
        String text = DASH.matcher(normal(written)).replaceAll("-");
        Set<Cipher> named = Collections.newSetFromMap(new IdentityHashMap<>());
        String mode = null;
        StringBuilder rest = new StringBuilder(text);
        for (Matcher words = word.matcher(text); words.find(); ) {
            for (Matcher names = name.matcher(text).region(words.start(), words.end()); names.find(); ) {
                String found = letters(names.group());
                Cipher cipher = ciphers.get(found);
                if (cipher != null) {
                    named.add(cipher);
                    rest.replace(names.start(), names.end(), " ".repeat(names.end() - names.start()));
                } else if (mode == null) {
                    mode = modes.get(found);
                }
            }
        }
        Set<Cipher> encrypting = encrypting(named);
        boolean several = encrypting.size() > 1;
        Cipher only =
                several || encrypting.isEmpty() ? null : encrypting.iterator().next();
        return new Written(only, several, bits(rest), mode);
    }

    /** Returns the mode that the text of a mode's own column names; null if none is recognised. */
    @Nullable
    String mode(String written) {
        return read(written).mode();
    }

    /** A hash beside a cipher, or a "ZIP password" beside the name of its cipher, says nothing of its own. */
    private static Set<Cipher> encrypting(Set<Cipher> named) {
        for (Kind least : List.of(Kind.OTHER, Kind.PRESUMED)) {
            if (named.size() > 1 && named.stream().anyMatch(cipher -> cipher.kind() != least)) {
                named.removeIf(cipher -> cipher.kind() == least);
            }
        }
        return named;
    }

    private static @Nullable Integer bits(CharSequence text) {
        Matcher number = BITS.matcher(text);
        return number.find() ? Integer.valueOf(number.group()) : null;
    }

    private static String spaced(String letters) {
        StringBuilder pattern = new StringBuilder();
        letters.codePoints()
                .forEach(c -> pattern.append(pattern.length() == 0 ? "" : SEPARATOR)
                        .append(Pattern.quote(Character.toString(c))));
        return pattern.toString();
    }

    private static String letters(String text) {
        return SEPARATORS.matcher(normal(text)).replaceAll("");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    /** Made when first asked for. */
    private static final class Shipped {
        static final CipherNames NAMES = new CipherNames(CipherList.shipped());
    }
}
