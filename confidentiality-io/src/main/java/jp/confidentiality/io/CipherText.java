package jp.confidentiality.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Reads the accepted ciphers: {@code edition}, {@code list} (the file of an edition that is not shipped),
 * {@code minimum-key-bits} by cipher, {@code modes}.
 */
final class CipherText {
    private static final int LONGEST_KEY = 65_536;
    private static final String LIST = "list";
    private static final List<String> KEYS = List.of("edition", LIST, "minimum-key-bits", "modes");

    private final @Nullable Path folder;

    /** Makes the reader for a profile in {@code folder}; null for a shipped one. */
    CipherText(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns the names of the list files that a profile names, be they there or not. */
    static List<String> listFiles(YamlNode profile) {
        YamlNode ciphers = profile.get("ciphers");
        Stream<YamlNode> policies = ciphers == null
                ? Stream.empty()
                : ciphers.isList()
                        ? ciphers.items().stream()
                                .map(dated ->
                                        Optional.ofNullable(dated.get("value")).orElse(dated))
                        : Stream.of(ciphers);
        return policies.map(policy -> policy.get(LIST))
                .filter(list -> list != null && list.isScalar() && !list.text().isEmpty())
                .map(YamlNode::text)
                .toList();
    }

    CipherPolicy read(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", wrong).only(KEYS);
        boolean own = node.get(LIST) != null;
        Optional<CipherList> list =
                own ? fields.optional(LIST, n -> CipherListFile.read(n, folder)) : Optional.of(CipherList.shipped());
        Optional<CipherList> meant = fields.required("edition", Texts::filled)
                .flatMap(edition -> list.filter(l -> l.edition().equals(edition)));
        if (list.isPresent() && meant.isEmpty()) {
            fields.optional("edition", n -> refused(list.get(), own));
        }
        Optional<Map<String, Integer>> bits = fields.required("minimum-key-bits", n -> bits(n, meant));
        Optional<Set<String>> modes = fields.required("modes", n -> modes(n, meant));
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return new CipherPolicy(meant.orElseThrow(), bits.orElseThrow(), modes.orElseThrow());
    }

    private static CipherList refused(CipherList list, boolean own) {
        if (own) {
            throw new CellFormatException(
                    "暗号リストのファイルの版は " + list.edition() + " です。どちらかを直してください。",
                    "The file of the list says edition " + list.edition() + ". Maybe one of the two is wrong.");
        }
        throw new CellFormatException(
                "付属の暗号リストの版は " + list.edition() + " です。ほかの版は、そのファイルを規程の横に置いて list: で示してください。",
                "The shipped list is edition " + list.edition()
                        + ". Maybe put the file of another edition beside the profile, and name it with 'list:'.");
    }

    private static Map<String, Integer> bits(YamlNode node, Optional<CipherList> list) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", wrong);
        Map<String, Integer> bits = new LinkedHashMap<>();
        for (String cipher : fields.entries().keySet()) {
            fields.read(node.key(cipher), cipher, n -> among(cipher, list, CipherList::acceptable, "暗号", "cipher"));
            fields.required(cipher, n -> Texts.number(n, 1, LONGEST_KEY)).ifPresent(n -> bits.put(cipher, n));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return bits;
    }

    private static Set<String> modes(YamlNode node, Optional<CipherList> list) {
        return Texts.set(
                node,
                n -> among(
                        Recognition.plain(Texts.filled(n)).toUpperCase(Locale.ROOT),
                        list,
                        CipherList::modes,
                        "利用モード",
                        "mode"));
    }

    /** Returns {@code word} if the list recommends it; while the list cannot be read, nothing is said of it. */
    private static String among(
            String word,
            Optional<CipherList> list,
            Function<CipherList, Collection<String>> recommended,
            String ja,
            String en) {
        Collection<String> known = list.map(recommended).orElse(List.of(word));
        if (!known.contains(word)) {
            Optional<String> nearest = Nearest.to(word, known);
            throw new CellFormatException(
                    "暗号リストの推奨する" + ja + "ではありません。"
                            + nearest.map(n -> "「" + n + "」ではありませんか。").orElse("書けるもの：" + String.join("、", known) + "。"),
                    "The list recommends no such " + en + ". Maybe "
                            + nearest.map(n -> "'" + n + "' was meant.")
                                    .orElse("use one of " + String.join(", ", known) + "."));
        }
        return word;
    }
}
