package jp.confidentiality.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.CipherPolicy;
import org.jspecify.annotations.Nullable;

/** Whether a medium was encrypted with a recommended cipher (電子政府推奨暗号): R10c, reading 18. */
final class Ciphers {
    /** Names as people write them, to the cipher's name; the status says whether the profile may accept it at all. */
    private static final CipherList LIST = CipherList.load();

    private static final Pattern BITS = Pattern.compile("(?<![0-9])(112|128|168|192|256|384|512)(?![0-9])");
    private static final Pattern MODE = Pattern.compile("(?<![A-Z])(ECB|CBC|CFB|CTR|OFB|XTS|CCM|GCM)(?![A-Z])");
    private static final List<String> NONE = List.of("NONE", "なし", "無し", "無", "暗号化なし", "未暗号化");

    private final Weigher weigher;

    Ciphers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Tells whether the row says that there is no encryption at all. */
    boolean none(Removal row) {
        return row.cipher().isValue() && NONE.contains(normal(row.cipher().value()));
    }

    /** The medium of {@code row} was encrypted with a listed cipher, mode and key length. */
    Truth accepted(Removal row) {
        if (!row.cipher().isValue()) {
            return weigher.missing(row, "cipher", row.cipher());
        }
        String written = normal(row.cipher().value());
        if (none(row)) {
            return no(row, "なし", new Text("暗号化されていない", "not encrypted"));
        }
        CipherList.Cipher cipher = LIST.find(written);
        if (cipher == null) {
            return unclear(row, "？", new Text("一覧にない名称", "no name of the list"));
        }
        Interval at = Interval.of(row, row.at());
        if (at.lo() != Long.MIN_VALUE) {
            return accepted(row, cipher, written, weigher.profile().ciphers(weigher.day(at)));
        }
        List<Truth> each = weigher.profile().ciphers().values().stream()
                .map(dated -> accepted(row, cipher, written, dated.value()))
                .toList();
        boolean alike = each.stream().allMatch(Truth::isTrue) || each.stream().allMatch(Truth::isFalse);
        return alike ? each.get(0) : at.imprecise(at);
    }

    private Truth accepted(Removal row, CipherList.Cipher cipher, String written, CipherPolicy policy) {
        Integer minimum = policy.minimumKeyBits().get(cipher.name());
        if (cipher.status() != CipherList.Status.RECOMMENDED || minimum == null) {
            return no(row, cipher.name(), new Text("推奨暗号ではない", "not a recommended cipher"));
        }
        return key(row, cipher, written, minimum).and(mode(row, cipher, written, policy));
    }

    private Truth key(Removal row, CipherList.Cipher cipher, String written, int minimum) {
        Integer said = bitsIn(written);
        Integer fixed = cipher.fixedBits() > 0 ? Integer.valueOf(cipher.fixedBits()) : null;
        Integer bits =
                said != null ? said : row.keyBits().isValue() ? row.keyBits().value() : fixed;
        if (bits == null) {
            return unclear(row, cipher.name(), new Text("鍵長が分からない", "the key length is not recorded"));
        }
        return bits >= minimum
                ? yes(row, cipher)
                : no(
                        row,
                        cipher.name(),
                        new Text(
                                "鍵長 " + bits + " が " + minimum + " に満たない",
                                "key of " + bits + " bits, " + minimum + " needed"));
    }

    private Truth mode(Removal row, CipherList.Cipher cipher, String written, CipherPolicy policy) {
        if (!cipher.needsMode()) {
            return Truth.TRUE;
        }
        String said = found(MODE, written);
        String mode = said == null && row.cipherMode().isValue()
                ? normal(row.cipherMode().value())
                : said;
        if (mode == null) {
            return unclear(row, cipher.name(), new Text("利用モードが分からない", "the mode is not recorded"));
        }
        return policy.modes().contains(mode)
                ? yes(row, cipher)
                : no(row, cipher.name(), new Text("利用モード " + mode + " は認められない", "mode " + mode + " is not accepted"));
    }

    private Truth yes(Removal row, CipherList.Cipher cipher) {
        return weigher.explaining()
                ? Truth.TRUE.noting(Note.of(Because.CIPHER_LISTED, row, cipher.name(), LIST.edition()))
                : Truth.TRUE;
    }

    private Truth no(Removal row, String cipher, Text why) {
        return weigher.explaining()
                ? Truth.FALSE.noting(Note.of(Because.CIPHER_NOT_ACCEPTED, row, cipher, why, why))
                : Truth.FALSE;
    }

    private Truth unclear(Removal row, String cipher, Text why) {
        Truth missing = Truth.missing(Register.REMOVALS);
        return weigher.explaining() ? missing.noting(Note.of(Because.CIPHER_UNCLEAR, row, cipher, why, why)) : missing;
    }

    private static @Nullable Integer bitsIn(String written) {
        String found = found(BITS, written);
        return found == null ? null : Integer.valueOf(found);
    }

    private static @Nullable String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    static Map<String, String> names() {
        return LIST.names();
    }
}
