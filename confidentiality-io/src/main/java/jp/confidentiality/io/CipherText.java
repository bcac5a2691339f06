package jp.confidentiality.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.profile.CipherPolicy;

/** Reads the accepted ciphers: {@code edition}, {@code minimum-key-bits} by cipher, {@code modes}. */
final class CipherText {
    private static final int LONGEST_KEY = 65_536;

    private CipherText() {}

    static CipherPolicy read(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", wrong).only(List.of("edition", "minimum-key-bits", "modes"));
        Optional<String> edition = fields.required("edition", Texts::filled);
        Optional<Map<String, Integer>> bits = fields.required("minimum-key-bits", CipherText::bits);
        Optional<Set<String>> modes = fields.required("modes", CipherText::modes);
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return new CipherPolicy(edition.orElseThrow(), bits.orElseThrow(), modes.orElseThrow());
    }

    private static Map<String, Integer> bits(YamlNode node) {
        List<InputProblem> wrong = new ArrayList<>();
        YamlFields fields = new YamlFields(node, "", wrong);
        Map<String, Integer> bits = new LinkedHashMap<>();
        for (String cipher : fields.entries().keySet()) {
            fields.required(cipher, n -> Texts.number(n, 1, LONGEST_KEY)).ifPresent(n -> bits.put(cipher, n));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableInputException(wrong);
        }
        return bits;
    }

    private static Set<String> modes(YamlNode node) {
        return Texts.set(node, n -> Recognition.plain(Texts.filled(n)).toUpperCase(Locale.ROOT));
    }
}
