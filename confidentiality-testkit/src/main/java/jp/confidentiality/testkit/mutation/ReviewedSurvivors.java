package jp.confidentiality.testkit.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The survivors that were looked at and found to change nothing that a person could see, each with the reason: the file
 * {@code survivors.tsv} beside this class. An asterisk in a key stands for any text.
 */
final class ReviewedSurvivors {
    private final List<Entry> entries;

    private ReviewedSurvivors(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One line of the file.
     *
     * @param key which mutants
     * @param pattern matches their keys
     * @param ja why nothing changes, in Japanese
     * @param en the same in English
     */
    record Entry(String key, Pattern pattern, String ja, String en) {
        boolean matches(Mutant mutant) {
            return pattern.matcher(mutant.key()).matches();
        }
    }

    /** Reads the file. */
    static ReviewedSurvivors load() {
        String path = ReviewedSurvivors.class.getPackageName().replace('.', '/') + "/survivors.tsv";
        byte @Nullable [] text = MutantLoader.read(ReviewedSurvivors.class.getClassLoader(), path);
        return parse(new String(text == null ? new byte[0] : text, StandardCharsets.UTF_8));
    }

    static ReviewedSurvivors parse(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.lines().skip(1).filter(one -> !one.isBlank()).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3 || cells[1].isBlank() || cells[2].isBlank()) {
                throw new IllegalArgumentException("survivors.tsv: line '" + cells[0]
                        + "' has no reason. Maybe write key, reason in Japanese and in English, parted by tabs.");
            }
            String pattern = "\\Q" + cells[0].replace("*", "\\E.*\\Q") + "\\E";
            entries.add(new Entry(cells[0], Pattern.compile(pattern), cells[1], cells[2]));
        }
        return new ReviewedSurvivors(entries);
    }

    /** Returns the entry that explains {@code mutant}. */
    Optional<Entry> of(Mutant mutant) {
        return entries.stream().filter(one -> one.matches(mutant)).findFirst();
    }

    /** Returns the keys of entries that no survivor needs, or that a killed mutant contradicts. */
    List<String> stale(List<Outcome> outcomes) {
        List<String> stale = new ArrayList<>();
        for (Entry entry : entries) {
            List<Outcome> meant =
                    outcomes.stream().filter(one -> entry.matches(one.mutant())).toList();
            boolean killed = meant.stream().anyMatch(one -> one.fate().killed());
            if (killed || meant.stream().noneMatch(one -> one.fate() == Outcome.Fate.SURVIVED)) {
                stale.add(entry.key());
            }
        }
        return stale;
    }
}
