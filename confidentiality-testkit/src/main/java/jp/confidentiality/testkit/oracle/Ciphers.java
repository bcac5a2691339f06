package jp.confidentiality.testkit.oracle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.CipherPolicy;

/** Whether a removal used a cipher of the list: algorithm, key length and mode (R10c, reading 18). */
final class Ciphers {
    /** What needs no mode of operation: stream ciphers, authenticated ciphers of their own, public-key encryption. */
    private static final Set<String> WITHOUT_MODE = Set.of("KCIPHER-2", "CHACHA20-POLY1305", "RSA-OAEP");

    /** Modes of operation that one knows; a name that nobody knows may stand for anything. */
    private static final Set<String> MODES =
            Set.of("ECB", "CBC", "CFB", "OFB", "CTR", "XTS", "CCM", "GCM", "GCM-SIV", "EAX", "OCB", "CTS", "LRW");

    /** Ciphers that one knows: recommended ones, monitored ones, candidates, and some that were never listed. */
    private static final Set<String> KNOWN = Set.of(
            "AES",
            "CAMELLIA",
            "KCIPHER-2",
            "CHACHA20-POLY1305",
            "RSA-OAEP",
            "RSAES-OAEP",
            "3DES",
            "3-KEY-TRIPLE-DES",
            "TRIPLE-DES",
            "DES-EDE3",
            "TDES",
            "TDEA",
            "DES",
            "RC2",
            "RC4",
            "ARCFOUR",
            "RC5",
            "RC6",
            "IDEA",
            "BLOWFISH",
            "TWOFISH",
            "SERPENT",
            "CAST5",
            "CAST-128",
            "SEED",
            "ARIA",
            "SM4",
            "GOST",
            "SALSA20",
            "CHACHA20",
            "ZIPCRYPTO",
            "RSAES-PKCS1-V1-5",
            "MISTY1",
            "CLEFIA",
            "CIPHERUNICORN-A",
            "CIPHERUNICORN-E",
            "HIEROCRYPT-3",
            "HIEROCRYPT-L1",
            "SC2000",
            "ENOCORO-128V2",
            "MUGI",
            "MULTI-S01",
            "XOR",
            "ROT13",
            "サイファーユニコーンE",
            "ハイエロクリプトL1",
            "ミスティ1",
            "サイファーユニコーンA",
            "クレフィア",
            "ハイエロクリプト3",
            "ENOCORO",
            "DES-EDE",
            "3TDEA",
            "トリプルDES",
            "2-KEY-TRIPLE-DES",
            "2TDEA",
            "2-KEY-TDES",
            "2-KEY-3DES",
            "シングルDES",
            "ARC4",
            "ブローフィッシュ",
            "トゥーフィッシュ",
            "MAGMA",
            "KUZNYECHIK",
            "XCHACHA20",
            "排他的論理和",
            "PKZIP",
            "PKWARE",
            "ZIP-2.0",
            "ジップクリプト",
            "ZIPパスワード",
            "パスワードZIP",
            "パスワード付きZIP",
            "パスワード付ZIP",
            "ZIP(パスワード付き)",
            "ZIP暗号化",
            "暗号化ZIP",
            "パスZIP",
            "ジップパスワード",
            "PASSWORD-ZIP",
            "ZIP-PASSWORD");

    /** Other names of recommended ciphers, in Japanese, or from before they were standardised. */
    private static final Map<String, String> ALSO_CALLED =
            Map.of("RIJNDAEL", "AES", "エーイーエス", "AES", "カメリア", "CAMELLIA", "Kサイファー2", "KCIPHER-2");

    /** Ciphers whose keys have one length only, in bits. */
    private static final Map<String, Integer> ONE_LENGTH = Map.of("KCIPHER-2", 128, "CHACHA20-POLY1305", 256);

    private static final Pattern NUMBER = Pattern.compile("(\\d{2,5})(-?BITS?)?");

    private Ciphers() {}

    static boolean isNone(Removal one) {
        return one.cipher().isValue()
                && (one.cipher().value().strip().equals("なし")
                        || one.cipher().value().strip().equalsIgnoreCase("none"));
    }

    static Truth listed(CipherPolicy policy, Removal one) {
        if (!one.cipher().isValue()) {
            return Truth.MISSING;
        }
        String written = called(normal(one.cipher().value()));
        Optional<String> found = policy.minimumKeyBits().keySet().stream()
                .filter(name -> isIn(normal(name), written))
                .max(Comparator.comparingInt(String::length));
        if (found.isEmpty()) {
            return isKnown(written) ? Truth.FALSE : Truth.MISSING;
        }
        String name = normal(found.get());
        List<String> rest = Arrays.stream(written.substring(name.length()).split("-", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        int minimum = policy.minimumKeyBits().getOrDefault(found.get(), 0);
        return keyIsLongEnough(one, name, rest, minimum).and(modeIsListed(policy, one, name, rest));
    }

    private static Truth keyIsLongEnough(Removal one, String name, List<String> rest, int minimum) {
        Integer bits = one.keyBits().isValue() ? one.keyBits().value() : ONE_LENGTH.get(name);
        Truth stated = bits == null ? Truth.MISSING : Truth.of(bits >= minimum);
        for (String part : rest) {
            Matcher number = NUMBER.matcher(part);
            if (number.matches()) {
                Truth named = Truth.of(Integer.parseInt(number.group(1)) >= minimum);
                return !one.keyBits().isValue() || named == stated ? named : Truth.MISSING;
            }
        }
        return stated;
    }

    private static Truth modeIsListed(CipherPolicy policy, Removal one, String name, List<String> rest) {
        if (WITHOUT_MODE.contains(name)) {
            return Truth.TRUE;
        }
        for (String part : rest) {
            if (!NUMBER.matcher(part).matches()) {
                return modeIsListed(policy, part);
            }
        }
        return one.cipherMode().isValue()
                ? modeIsListed(policy, normal(one.cipherMode().value()))
                : Truth.MISSING;
    }

    private static Truth modeIsListed(CipherPolicy policy, String mode) {
        return policy.modes().contains(mode) ? Truth.TRUE : MODES.contains(mode) ? Truth.FALSE : Truth.MISSING;
    }

    /** A name that nobody knows may stand for anything (reading 18). */
    private static boolean isKnown(String written) {
        return KNOWN.stream().anyMatch(name -> isIn(name, written));
    }

    private static String called(String written) {
        return ALSO_CALLED.entrySet().stream()
                .filter(one -> isIn(one.getKey(), written))
                .map(one -> one.getValue() + written.substring(one.getKey().length()))
                .findFirst()
                .orElse(written);
    }

    private static boolean isIn(String name, String written) {
        if (!written.startsWith(name) || written.equals(name)) {
            return written.equals(name);
        }
        char next = written.charAt(name.length());
        return next == '-' || Character.isDigit(next);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s_/]+", "-");
    }
}
