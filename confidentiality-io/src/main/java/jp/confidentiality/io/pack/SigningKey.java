package jp.confidentiality.io.pack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 keys as text, and what is signed with them (承認の鍵). */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private SigningKey() {}

    /** Makes a new pair of keys. */
    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 15 and later have Ed25519", e);
        }
    }

    static String text(PrivateKey key) {
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static PrivateKey privateKey(String text) {
        String plain = text.replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(decoded(plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no private Ed25519 key. Maybe another file was meant.", e);
        }
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no public Ed25519 key. Maybe it was cut.", e);
        }
    }

    static String sign(PrivateKey key, String by, String content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message(by, content));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key does not sign", e);
        }
    }

    static boolean isSignedBy(PublicKey key, Approval approval) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message(approval.by(), approval.content()));
            return signature.verify(decoded(approval.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] message(String by, String content) {
        return ("confidentiality pack approval 1\n" + by + "\n" + content + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }
}
