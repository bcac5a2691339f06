package jp.confidentiality.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of parts in order, each with its length, and of rows whatever their order. */
final class Sha256 {
    private final MessageDigest digest = newDigest();
    private final long[] unordered = new long[4];

    Sha256 add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Sha256 add(byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, part.length).array());
        digest.update(part);
        return this;
    }

    /** Adds a row so that the order of rows makes no difference: the sum of their hashes counts. */
    void addUnordered(String row) {
        ByteBuffer hash = ByteBuffer.wrap(newDigest().digest(row.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < unordered.length; i++) {
            unordered[i] += hash.getLong();
        }
    }

    String hex() {
        ByteBuffer sum = ByteBuffer.allocate(Long.BYTES * unordered.length);
        for (long part : unordered) {
            sum.putLong(part);
        }
        digest.update(sum.array());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
