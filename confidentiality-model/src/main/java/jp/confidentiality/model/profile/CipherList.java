package jp.confidentiality.model.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.internal.Given;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the CRYPTREC list of ciphers (電子政府における調達のために参照すべき暗号のリスト) as data: where each technique stands, and how
 * people write its name. A newer edition replaces it without code: see {@code docs/profile.md}. Immutable.
 */
public final class CipherList implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OWNER = "a cipher list";
    private static final String RESOURCE = "cryptrec-LS-0001-2022R2.tsv";

    private final String edition;
    private final LocalDate date;
    private final TreeSet<String> modes;
    private final TreeSet<String> otherModes;
    private final LinkedHashMap<String, Cipher> ciphers;
    private final String sha256;

    /** Where a technique stands on the list. */
    public enum Status implements Labelled {
        /** On the list of recommended ciphers. */
        RECOMMENDED("電子政府推奨暗号リスト", "recommended"),
        /** On the list of candidates. */
        CANDIDATE("推奨候補暗号リスト", "candidate"),
        /** On the list of those kept for compatibility only. */
        MONITORED("運用監視暗号リスト", "monitored"),
        /** Known, and on none of the three. */
        UNLISTED("リスト外", "not listed");

        private final String ja;
        private final String en;

        Status(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        @Override
        public String ja() {
            return ja;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** What a technique is for. */
    public enum Kind implements Labelled {
        /** A block cipher, which is used with a mode. */
        BLOCK("ブロック暗号", "block cipher"),
        /** A cipher without a mode of its own choosing: a stream cipher, or an authenticated one. */
        STREAM("ストリーム暗号", "stream cipher"),
        /** Encryption with a public key. */
        PUBLIC_KEY("公開鍵暗号", "public-key cipher"),
        /** Encryption that a word merely suggests, such as "ZIP password"; counts where no other cipher is named. */
        PRESUMED("方式の名のない暗号化", "encryption without a cipher's name"),
        /** A hash function, signature, key agreement or the like: it encrypts no data. */
        OTHER("暗号化の方式でないもの", "no encryption");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        @Override
        public String ja() {
            return ja;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * A technique of the list, or a known one that is not on it.
     *
     * @param name its name
     * @param status where it stands
     * @param kind what it is for
     * @param keyBits its key length in bits where there is only one, otherwise 0
     * @param spellings how people write its name, in any case; what separates letters and digits may be left out
     */
    public record Cipher(String name, Status status, Kind kind, int keyBits, List<String> spellings)
            implements Serializable {
        public Cipher {
            Given.text("a cipher", "name", name);
            Given.field("a cipher", "status", status);
            Given.field("a cipher", "kind", kind);
            if (keyBits < 0) {
                throw new IllegalArgumentException("Field 'keyBits' of a cipher is " + keyBits + " for '" + name
                        + "'. Maybe 0 was meant, for several lengths.");
            }
            spellings = List.copyOf(Given.field("a cipher", "spellings", spellings));
        }
    }

    /**
     * Makes a list.
     *
     * @param edition the edition, such as {@code LS-0001-2022R2}
     * @param date the day it was last updated
     * @param modes the listed modes of block ciphers
     * @param otherModes modes that are known and not listed
     * @param ciphers the techniques, each name once
     * @throws IllegalArgumentException if a name stands there twice
     */
    public CipherList(String edition, LocalDate date, Set<String> modes, Set<String> otherModes, List<Cipher> ciphers) {
        this.edition = Given.text(OWNER, "edition", edition);
        this.date = Given.field(OWNER, "date", date);
        this.modes = new TreeSet<>(Given.texts(OWNER, "modes", modes));
        this.otherModes = new TreeSet<>(Given.texts(OWNER, "otherModes", otherModes));
        this.ciphers = new LinkedHashMap<>();
        for (Cipher cipher : Given.field(OWNER, "ciphers", ciphers)) {
            if (this.ciphers.put(cipher.name(), cipher) != null) {
                throw new IllegalArgumentException("Field 'ciphers' of " + OWNER + " has '" + cipher.name()
                        + "' twice. Maybe its spellings belong to one cipher.");
            }
        }
        this.sha256 = digest();
    }

    /** Returns the edition that comes with the library. */
    public static CipherList shipped() {
        return Shipped.LIST;
    }

    /**
     * Reads a list in the form of the shipped file: tab-separated, described in {@code docs/profile.md}.
     *
     * @throws InvalidCipherListException with everything that is wrong, each with its line
     */
    public static CipherList parse(String text) {
        return new CipherListReading(text).read();
    }

    /** Returns the edition. */
    public String edition() {
        return edition;
    }

    /** Returns the day it was last updated. */
    public LocalDate date() {
        return date;
    }

    /** Returns the listed modes of block ciphers, in capitals, sorted. */
    public Set<String> modes() {
        return Collections.unmodifiableSet(modes);
    }

    /** Returns modes that are known and not listed, in capitals, sorted. */
    public Set<String> otherModes() {
        return Collections.unmodifiableSet(otherModes);
    }

    /** Returns the techniques, in the order of the list. */
    public List<Cipher> ciphers() {
        return List.copyOf(ciphers.values());
    }

    /** Returns the technique of exactly that name. */
    public Optional<Cipher> cipher(String name) {
        return Optional.ofNullable(ciphers.get(name));
    }

    /** Returns the names of what a profile may accept: recommended, and for encrypting. */
    public List<String> acceptable() {
        return ciphers.values().stream()
                .filter(c -> c.status() == Status.RECOMMENDED && c.kind() != Kind.OTHER && c.kind() != Kind.PRESUMED)
                .map(Cipher::name)
                .toList();
    }

    /**
     * Returns the SHA-256 of everything that the list says, in hexadecimal; it stands for the list in replay hashes.
     */
    public String sha256() {
        return sha256;
    }

    private String digest() {
        StringBuilder all = new StringBuilder();
        say(all, edition, date.toString(), String.valueOf(modes.size()));
        modes.forEach(mode -> say(all, mode));
        otherModes.forEach(mode -> say(all, mode));
        for (Cipher one : ciphers.values()) {
            say(all, one.name(), one.status().name(), one.kind().name(), String.valueOf(one.keyBits()));
            one.spellings().forEach(spelling -> say(all, "", spelling));
        }
        try {
            byte[] text = all.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Adds texts so that no two sequences of them read the same. */
    private static void say(StringBuilder all, String... texts) {
        for (String text : texts) {
            all.append(text.length()).append(':').append(text);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CipherList that && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "CipherList[" + edition + ", " + date + ", " + ciphers.size() + " techniques]";
    }

    /** Read when first asked for. */
    private static final class Shipped {
        static final CipherList LIST = parse(text());

        private static String text() {
            try (InputStream in = CipherList.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("Resource " + RESOURCE + " is missing from the jar");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
