package jp.confidentiality.io.pack;

/**
 * One person's approval of a pack (承認), as {@code pack.yaml} holds it.
 *
 * @param by who approved
 * @param content the hash of the content that was approved
 * @param signature the Ed25519 signature of both, in Base64
 */
public record Approval(String by, String content, String signature) {
    /** Returns the line of {@code pack.yaml}. */
    String line() {
        return "  - {by: " + by + ", content: " + content + ", signature: " + signature + "}\n";
    }
}
