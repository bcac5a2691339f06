package jp.confidentiality.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.confidentiality.model.canonical.CanonicalBytes;
import jp.confidentiality.model.fact.Fact;
import org.jspecify.annotations.Nullable;

/** A SHA-256 of parts in order, each with its length, and of rows whatever their order. */
final class Sha256 {
    private final MessageDigest ofRow = newDigest();
    private final CanonicalBytes line;
    private @Nullable MessageDigest inOrder;
    private final byte[] hash = new byte[Long.BYTES * 4];
    private final ByteBuffer parts = ByteBuffer.wrap(hash);
    private final long[] unordered = new long[4];

    Sha256() {
        this(new CanonicalBytes());
    }

    /** Makes one that writes rows where the caller writes them too. */
    Sha256(CanonicalBytes line) {
        this.line = line;
    }

    Sha256 add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Sha256 add(byte[] part) {
        parts.putLong(0, part.length);
        inOrder().update(hash, 0, Long.BYTES);
        inOrder().update(part);
        return this;
    }

    /** Rows alone need none: each thread adds up its own. */
    private MessageDigest inOrder() {
        MessageDigest digest = inOrder == null ? newDigest() : inOrder;
        inOrder = digest;
        return digest;
    }

    /** Adds a row so that the order of rows makes no difference: the sum of their hashes counts. */
    void addUnordered(Fact row) {
        addUnordered(line, line.write(row));
    }

    /** Adds a row whose line was written, and takes so many bytes. */
    void addUnordered(CanonicalBytes line, int length) {
        ofRow.update(line.buffer(), 0, length);
        try {
            ofRow.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 has 32 bytes", e);
        }
        for (int i = 0; i < unordered.length; i++) {
            unordered[i] += parts.getLong(i * Long.BYTES);
        }
    }

    /** Adds the rows that {@code other} was given, and nothing else of it. */
    void addUnordered(Sha256 other) {
        for (int i = 0; i < unordered.length; i++) {
            unordered[i] += other.unordered[i];
        }
    }

    String hex() {
        for (int i = 0; i < unordered.length; i++) {
            parts.putLong(i * Long.BYTES, unordered[i]);
        }
        inOrder().update(hash);
        return HexFormat.of().formatHex(inOrder().digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
