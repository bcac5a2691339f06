package jp.confidentiality.testkit.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;

/** The tables beside the rules, changed one cell at a time: catalogue, list of ciphers, the profile of most cases. */
final class TableMutants {
    private static final String CIPHERS = "cryptrec-LS-0001-2022R2.tsv";
    private static final String CIPHER_LIST = "jp/confidentiality/model/profile/" + CIPHERS;
    private static final String REASON = "reason: changed to see whether anything notices\ndecided-by: nobody\n";
    private static final String CATALOGUE = "norms.tsv";
    private static final Pattern NUMBER = Pattern.compile("(?<=[ :{])\\d+(?=[ ,}]|$)");
    private static final Set<String> NAMES = Set.of("name", "from", "until", "edition");

    private TableMutants() {}

    /** Other registers as triggers of a norm, and pending where it cannot be or the reverse. */
    static List<Mutant> catalogue() {
        List<Mutant> mutants = new ArrayList<>();
        for (Norm norm : Catalogue.standard().norms()) {
            if (!norm.hasVerdict() || norm.triggers().isEmpty()) {
                continue;
            }
            for (Register register : norm.triggers()) {
                Set<Register> fewer = EnumSet.copyOf(norm.triggers());
                fewer.remove(register);
                mutants.add(listing(norm, register + " → —", fewer, norm.hasDueTime()));
                Set<Register> other = EnumSet.copyOf(norm.triggers());
                Register next = Register.values()[(register.ordinal() + 1) % Register.values().length];
                other.remove(register);
                other.add(next);
                mutants.add(listing(norm, register + " → " + next, other, norm.hasDueTime()));
            }
            mutants.add(listing(norm, "due → " + !norm.hasDueTime(), norm.triggers(), !norm.hasDueTime()));
        }
        return mutants;
    }

    private static Mutant listing(Norm norm, String text, Set<Register> triggers, boolean due) {
        Mutant.Change change = new Mutant.Listing(norm.id(), triggers, due);
        int line = norm.order() + 2;
        return new Mutant(Operator.CATALOGUE_CHANGED, CATALOGUE, line, norm.id().value(), text, change);
    }

    /** The list of ciphers under {@code profile}: each row left out, and each cell changed that is asked of it. */
    static List<Mutant> ciphers(String profile) {
        byte[] shipped = MutantLoader.read(TableMutants.class.getClassLoader(), CIPHER_LIST);
        List<String> lines = new String(shipped == null ? new byte[0] : shipped, StandardCharsets.UTF_8)
                .lines()
                .toList();
        int heading = 0;
        while (!lines.get(heading).startsWith("name\t")) {
            heading++;
        }
        String accepted = profileText(profile);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = heading + 1; i < lines.size(); i++) {
            int at = i;
            String[] cells = lines.get(i).split("\t", -1);
            BiConsumer<String, String> add = (text, line) ->
                    cipher(profile, lines, at, cells[0], text, line).ifPresent(mutants::add);
            add.accept("row → —", "");
            cells(cells, accepted.contains("    " + cells[0] + ":"), add);
            List<String> spellings = List.of(cells[4].split("\\|", -1));
            for (String spelling : spellings.size() > 1 ? spellings : List.<String>of()) {
                List<String> fewer = new ArrayList<>(spellings);
                fewer.remove(spelling);
                add.accept("spelling " + spelling + " → —", row(cells, 4, String.join("|", fewer)));
            }
        }
        return mutants;
    }

    /** Only of an accepted cipher key and mode are asked, and only of what encrypts data on which list it stands. */
    private static void cells(String[] cells, boolean accepted, BiConsumer<String, String> add) {
        boolean encrypts = !cells[2].equals("other");
        if (encrypts) {
            String status = cells[1].equals("recommended") ? "monitored" : "recommended";
            add.accept(cells[1] + " → " + status, row(cells, 1, status));
        }
        if (accepted || !cells[2].equals("block")) {
            String kind = cells[2].equals("block") || !encrypts ? "stream" : "other";
            add.accept(cells[2] + " → " + kind, row(cells, 2, kind));
        }
        if (accepted) {
            String bits = cells[3].isEmpty() ? "64" : "";
            add.accept("bits " + cells[3] + " → " + bits, row(cells, 3, bits));
        }
    }

    private static String row(String[] cells, int column, String value) {
        String[] changed = cells.clone();
        changed[column] = value;
        return String.join("\t", changed);
    }

    /** Returns the profile over a changed list; empty where the library refuses the list. */
    private static Optional<Mutant> cipher(
            String profile, List<String> lines, int at, String name, String text, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        changed.remove("");
        try {
            Path folder = Files.createTempDirectory("ciphers");
            Path list = Files.write(folder.resolve("list.tsv"), changed);
            String own = profileText(profile).replaceAll("(?m)^  edition: .*$", "$0\n  list: list.tsv") + REASON;
            Path written = Files.writeString(folder.resolve("profile.yaml"), own);
            Mutant.Change change = new Mutant.Value(ProfileFile.read(written));
            Files.delete(written);
            Files.delete(list);
            Files.delete(folder);
            return Optional.of(new Mutant(Operator.CIPHER_CHANGED, CIPHERS, at + 1, name, text, change));
        } catch (UnusableInputException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each number one more and one less, each listed word left out, each yes a no; what is no profile is left out. */
    static List<Mutant> profile(String name) {
        List<String> lines = profileText(name).lines().toList();
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String key =
                    line.contains(":") ? line.substring(0, line.indexOf(':')).strip() : "";
            if (line.startsWith("#") || NAMES.contains(key)) {
                continue;
            }
            int at = i;
            BiConsumer<String, String> add =
                    (text, changed) -> profile(name + ".yaml", lines, at, text, changed, mutants);
            numbers(line, add);
            words(line, add);
            for (String[] pair : new String[][] {{": yes", ": no"}, {": japan", ": none"}}) {
                if (line.endsWith(pair[0])) {
                    add.accept(pair[0].substring(2) + " → " + pair[1].substring(2), line.replace(pair[0], pair[1]));
                }
            }
            if (line.strip().startsWith("- ")) {
                add.accept(line.strip().substring(2) + " → —", "  []");
            }
        }
        return mutants;
    }

    private static void numbers(String line, BiConsumer<String, String> add) {
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            int value = Integer.parseInt(number.group());
            for (int other : new int[] {value - 1, value + 1}) {
                String changed = line.substring(0, number.start()) + other + line.substring(number.end());
                add.accept(value + " → " + other, changed);
            }
        }
    }

    private static void words(String line, BiConsumer<String, String> add) {
        int open = line.indexOf('[');
        if (open < 0) {
            return;
        }
        List<String> words = List.of(line.substring(open + 1, line.indexOf(']')).split(", ", -1));
        for (String word : words) {
            List<String> fewer = new ArrayList<>(words);
            fewer.remove(word);
            add.accept(word + " → —", line.substring(0, open) + "[" + String.join(", ", fewer) + "]");
        }
    }

    private static void profile(
            String file, List<String> lines, int at, String text, String line, List<Mutant> mutants) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        changed.addAll(REASON.lines().toList());
        try {
            Path written = Files.createTempFile("profile", ".yaml");
            Files.write(written, changed);
            Mutant.Change change = new Mutant.Value(ProfileFile.read(written));
            String key = lines.get(at).strip().replaceAll("[:{].*", "");
            mutants.add(new Mutant(Operator.PROFILE_CHANGED, file, at + 1, key, text, change));
            Files.delete(written);
        } catch (UnusableInputException e) {
            // No profile: the library refuses it, nothing is judged under it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String profileText(String name) {
        String path = ProfileFile.class.getPackageName().replace('.', '/') + "/profiles/" + name + ".yaml";
        try (InputStream in = ProfileFile.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
