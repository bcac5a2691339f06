package jp.confidentiality.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list of ciphers for e-Government procurement (CRYPTREC), as the data file beside this class has it. */
final class CipherList {
    private final String edition;
    private final List<Cipher> ciphers;

    private CipherList(String edition, List<Cipher> ciphers) {
        this.edition = edition;
        this.ciphers = List.copyOf(ciphers);
    }

    /** Where a cipher stands. */
    enum Status {
        RECOMMENDED,
        CANDIDATE,
        MONITORED,
        UNLISTED
    }

    /**
     * A cipher that media are encrypted with.
     *
     * @param name its name
     * @param status where it stands on the list
     * @param needsMode whether it is a block cipher that is used with a mode
     * @param fixedBits its key length where there is only one, otherwise 0
     * @param spellings how people write it: letters and digits in capitals, longest first
     */
    record Cipher(String name, Status status, boolean needsMode, int fixedBits, List<String> spellings) {}

    /** Returns the edition, such as {@code LS-0001-2022R2}. */
    String edition() {
        return edition;
    }

    /** Returns the cipher that {@code written} names, in capitals, or null where none is recognised. */
    @Nullable
    Cipher find(String written) {
        String letters = written.replaceAll("[^A-Z0-9\\p{IsHan}\\p{IsKatakana}ー]", "");
        Cipher found = null;
        int longest = 0;
        for (Cipher cipher : ciphers) {
            for (String spelling : cipher.spellings()) {
                if (spelling.length() > longest && letters.contains(spelling)) {
                    found = cipher;
                    longest = spelling.length();
                }
            }
        }
        return found;
    }

    /** Returns names and status, by name. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        ciphers.forEach(c -> names.put(c.name(), c.status().name()));
        return names;
    }

    static CipherList load() {
        try (InputStream in = CipherList.class.getResourceAsStream("ciphers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("Resource ciphers.tsv is missing from the jar");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<Cipher> ciphers = new ArrayList<>();
            for (String line : lines.subList(2, lines.size())) {
                String[] cells = line.split("\t", -1);
                ciphers.add(new Cipher(
                        cells[0],
                        Status.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                        cells[2].equals("yes"),
                        Integer.parseInt(cells[3]),
                        List.of(cells[4].split(",", -1))));
            }
            return new CipherList(lines.get(0).split("\t", -1)[1], ciphers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
