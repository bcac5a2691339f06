package jp.confidentiality.io.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;

/** Approves packs (承認): adds a person's signature to {@code pack.yaml}. */
public final class PackApproving {
    private PackApproving() {}

    /**
     * A new pair of keys, as text.
     *
     * @param secret the private key, for a file that nobody else can read
     * @param open the public key, for the host's file of trusted keys
     */
    public record Keys(String secret, String open) {
        /** Returns that there are keys, never the keys. */
        @Override
        public String toString() {
            return "Keys";
        }
    }

    /** Makes a pair of keys. */
    public static Keys newKeys() {
        KeyPair pair = SigningKey.generate();
        return new Keys(SigningKey.text(pair.getPrivate()), SigningKey.text(pair.getPublic()));
    }

    /**
     * Adds the approval of {@code by} to a pack, in place of an earlier one of the same person; approvals of another
     * content are dropped, for they hold no longer.
     *
     * @param secret the text of the person's private key
     * @return the pack as it stands then
     * @throws jp.confidentiality.io.UnusableInputException if the folder is not readable as a pack
     * @throws IllegalArgumentException if {@code secret} is no private key, or {@code by} no name
     * @throws IOException if {@code pack.yaml} cannot be written; it is then as before
     */
    public static PackFolder approve(Path folder, String by, String secret) throws IOException {
        return approve(folder, by, secret, RuleFilePolicy.REFUSED);
    }

    /**
     * Adds an approval as {@link #approve(Path, String, String)} does, to a pack that may hold rule files as
     * {@code policy} says.
     *
     * @throws jp.confidentiality.io.UnusableInputException if the folder is not readable as a pack
     * @throws IllegalArgumentException if {@code secret} is no private key, or {@code by} no name
     * @throws IOException if {@code pack.yaml} cannot be written; it is then as before
     */
    public static PackFolder approve(Path folder, String by, String secret, RuleFilePolicy policy) throws IOException {
        PrivateKey key = SigningKey.privateKey(secret);
        if (!by.matches(PackDescription.PERSON)) {
            throw new IllegalArgumentException("'" + by + "' is no name. Maybe remove spaces.");
        }
        PackFolder read = PackFolder.read(folder, policy);
        List<Approval> approvals = new ArrayList<>();
        for (Approval one : read.approvals()) {
            if (one.content().equals(read.hash()) && !one.by().equals(by)) {
                approvals.add(one);
            }
        }
        approvals.add(new Approval(by, read.hash(), SigningKey.sign(key, by, read.hash())));
        write(folder.resolve(PackContent.DESCRIPTION), PackContent.of(folder).description(), approvals);
        return PackFolder.read(folder, policy);
    }

    private static void write(Path file, byte[] description, List<Approval> approvals) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(description);
        if (description.length > 0 && description[description.length - 1] != '\n') {
            bytes.write('\n');
        }
        bytes.write("approvals:\n".getBytes(StandardCharsets.UTF_8));
        for (Approval one : approvals) {
            bytes.write(one.line().getBytes(StandardCharsets.UTF_8));
        }
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".pack", ".tmp");
        try {
            Files.write(beside, bytes.toByteArray());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
