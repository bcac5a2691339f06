package jp.confidentiality.rules;

import java.util.IdentityHashMap;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Removal;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherPolicy;

/** Whether a medium was encrypted with a recommended cipher (電子政府推奨暗号): R10c, reading 18. */
final class Ciphers {
    private final Weigher weigher;
    private final IdentityHashMap<CipherPolicy, CipherNames> names = new IdentityHashMap<>();

    Ciphers(Weigher weigher) {
        this.weigher = weigher;
    }

    /** Tells whether the row says that there is no encryption at all. */
    boolean none(Removal row) {
        return row.cipher().isValue() && CipherNames.isNone(row.cipher().value());
    }

    /** The medium of {@code row} was encrypted with a listed cipher, mode and key length. */
    Truth accepted(Removal row) {
        if (!row.cipher().isValue()) {
            return weigher.missing(row, "cipher", row.cipher());
        }
        if (none(row)) {
            return no(row, "なし", new Text("暗号化されていない", "not encrypted"));
        }
        Interval at = Interval.of(row, row.at());
        return weigher.always(weigher.profile().ciphers(), at, policy -> accepted(row, policy));
    }

    private Truth accepted(Removal row, CipherPolicy policy) {
        CipherNames.Written written = names(policy).read(row.cipher().value());
        CipherList.Cipher cipher = written.cipher();
        if (cipher == null) {
            return unclear(row, "？", unnamed(written, policy));
        }
        if (cipher.kind() == CipherList.Kind.OTHER) {
            return unclear(row, cipher.name(), new Text("データを暗号化する方式ではない", "it does not encrypt data"));
        }
        Integer minimum = policy.minimumKeyBits().get(cipher.name());
        return minimum == null
                ? no(row, cipher.name(), standing(cipher, policy))
                : key(row, written, cipher, minimum).and(mode(row, written, cipher, policy));
    }

    private Truth key(Removal row, CipherNames.Written written, CipherList.Cipher cipher, int minimum) {
        Integer stated = row.keyBits().orNull();
        Integer named = written.bits();
        Integer any = stated == null ? named : stated;
        if (any == null && cipher.keyBits() > 0) {
            any = cipher.keyBits();
        }
        if (any == null) {
            return unclear(row, cipher.name(), new Text("鍵長が分からない", "the key length is not recorded"));
        }
        int least = named == null ? any : Math.min(any, named);
        int most = named == null ? any : Math.max(any, named);
        if (most < minimum) {
            String ja = "鍵長 " + most + " が " + minimum + " に満たない";
            return no(row, cipher.name(), new Text(ja, "key of " + most + " bits, " + minimum + " needed"));
        }
        return least >= minimum
                ? Truth.TRUE
                : unclear(
                        row,
                        cipher.name(),
                        new Text(
                                "鍵長が " + least + " とも " + most + " とも読める",
                                "the key reads as " + least + " or " + most + " bits"));
    }

    private Truth mode(Removal row, CipherNames.Written written, CipherList.Cipher cipher, CipherPolicy policy) {
        if (cipher.kind() != CipherList.Kind.BLOCK) {
            return yes(row, cipher, policy);
        }
        String mode = written.mode() == null && row.cipherMode().isValue()
                ? names(policy).mode(row.cipherMode().value())
                : written.mode();
        if (mode == null) {
            return unclear(row, cipher.name(), new Text("利用モードが分からない", "the mode is not recorded, or not known"));
        }
        if (policy.modes().contains(mode)) {
            return yes(row, cipher, policy);
        }
        boolean listed = policy.list().modes().contains(mode);
        return no(
                row,
                cipher.name(),
                listed
                        ? new Text("利用モード " + mode + " は規程で認めていない", "the profile does not accept mode " + mode)
                        : new Text(
                                "利用モード " + mode + " はリストにない" + ja(policy),
                                "mode " + mode + " is not listed" + en(policy)));
    }

    private CipherNames names(CipherPolicy policy) {
        return names.computeIfAbsent(policy, one -> CipherNames.of(one.list()));
    }

    /** Says where a cipher stands that is not accepted. */
    private static Text standing(CipherList.Cipher cipher, CipherPolicy policy) {
        return switch (cipher.status()) {
            case RECOMMENDED -> new Text("推奨暗号だが規程で認めていない", "recommended, but the profile does not accept it");
            case UNLISTED ->
                new Text("CRYPTREC暗号リストにない" + ja(policy), "it is on none of the CRYPTREC lists" + en(policy));
            case CANDIDATE, MONITORED ->
                new Text(
                        cipher.status().ja() + "にあり、推奨暗号ではない" + ja(policy),
                        "on the list of " + cipher.status().en() + " ciphers, not of recommended ones" + en(policy));
        };
    }

    private static Text unnamed(CipherNames.Written written, CipherPolicy policy) {
        return written.several()
                ? new Text("暗号の名称がいくつも書かれている", "several ciphers are named")
                : new Text("暗号リストに照らせない名称である" + ja(policy), "the name is not known to the cipher list" + en(policy));
    }

    private static String ja(CipherPolicy policy) {
        return "（" + edition(policy) + "）";
    }

    private static String en(CipherPolicy policy) {
        return " (" + edition(policy) + ")";
    }

    private static String edition(CipherPolicy policy) {
        return "CRYPTREC " + policy.edition() + ", " + policy.list().date();
    }

    private Truth yes(Removal row, CipherList.Cipher cipher, CipherPolicy policy) {
        return weigher.explaining()
                ? Truth.TRUE.noting(Note.of(Because.CIPHER_LISTED, row, cipher.name(), edition(policy)))
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
}
