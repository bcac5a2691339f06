package jp.confidentiality.benchmarks.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.CipherPolicy;
import org.jspecify.annotations.Nullable;

/** Which ciphers the profile accepts, by the text of the cell; each text is taken apart once. */
final class CipherTable {
    /** What the text of a cipher says; -1 and null where it does not. */
    private record Spelled(
            @Nullable String name, int bits, @Nullable String mode, boolean known) {}

    private static final Set<String> NO_CIPHER = Set.of("NONE", "なし");
    /** Ciphers without mode, and the only key length they have. */
    private static final Map<String, Integer> WITHOUT_MODE = Map.of("KCIPHER-2", 128, "CHACHA20-POLY1305", 256);

    private static final Set<String> MODES =
            Set.of("ECB", "CBC", "CFB", "OFB", "CTR", "XTS", "CCM", "GCM", "GCM-SIV", "EAX", "OCB", "CTS", "LRW");

    /** Known, and not on the recommended list. */
    private static final Set<String> NOT_LISTED = Set.of(
            "DES",
            "3DES",
            "TRIPLEDES",
            "3-KEYTRIPLEDES",
            "RC4",
            "MISTY1",
            "HIEROCRYPT-L1",
            "HIEROCRYPT-3",
            "CIPHERUNICORN-E",
            "CIPHERUNICORN-A",
            "CLEFIA",
            "ENOCORO-128V2",
            "MUGI",
            "MULTI-S01");

    private final CipherPolicy policy;
    private final Map<String, Integer> minimumBits = new HashMap<>();
    private final Map<String, Spelled> spelled = new HashMap<>();

    CipherTable(CipherPolicy policy) {
        this.policy = policy;
        policy.minimumKeyBits().forEach((name, bits) -> minimumBits.put(name.toUpperCase(Locale.ROOT), bits));
    }

    static boolean isNone(Removal removal) {
        String cipher = removal.cipher().orNull();
        return cipher != null && NO_CIPHER.contains(cipher.strip().toUpperCase(Locale.ROOT));
    }

    /** Tells whether cipher, mode and key length are accepted. */
    int accepted(Removal removal) {
        String text = removal.cipher().orNull();
        if (text == null) {
            return Kleene.UNKNOWN;
        }
        Spelled said = spelled.computeIfAbsent(text, this::spell);
        if (said.name == null) {
            return said.known ? Kleene.NO : Kleene.UNKNOWN;
        }
        Integer least = minimumBits.get(said.name);
        Integer only = WITHOUT_MODE.get(said.name);
        Integer bits = only != null
                ? only
                : said.bits > 0 ? Integer.valueOf(said.bits) : removal.keyBits().orNull();
        int longEnough = least == null || bits == null ? Kleene.UNKNOWN : Kleene.of(bits >= least);
        if (only != null) {
            return longEnough;
        }
        String mode = said.mode == null ? removal.cipherMode().orNull() : said.mode;
        return Math.min(longEnough, mode == null ? Kleene.UNKNOWN : listed(mode.toUpperCase(Locale.ROOT)));
    }

    /** A mode that nobody knows may stand for anything. */
    private int listed(String mode) {
        if (policy.modes().contains(mode)) {
            return Kleene.YES;
        }
        return MODES.contains(mode) ? Kleene.NO : Kleene.UNKNOWN;
    }

    private Spelled spell(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        for (String listed : minimumBits.keySet()) {
            if (name.startsWith(listed)) {
                return parts(listed, name.substring(listed.length()));
            }
        }
        return new Spelled(null, -1, null, NOT_LISTED.contains(name) || NO_CIPHER.contains(name));
    }

    private static Spelled parts(String name, String rest) {
        int bits = -1;
        String mode = null;
        for (String part : rest.split("[-/_]", -1)) {
            if (!part.isEmpty() && part.chars().allMatch(Character::isDigit)) {
                bits = Integer.parseInt(part);
            } else if (!part.isEmpty()) {
                mode = part;
            }
        }
        return new Spelled(name, bits, mode, true);
    }
}
