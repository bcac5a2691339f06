package jp.confidentiality.cli.report;

/**
 * A local pack that an assessment was made with (用いた地域規定).
 *
 * @param name its name
 * @param version which edition
 * @param hash the SHA-256 of everything that it says, in hexadecimal
 */
public record UsedPack(String name, String version, String hash) {
    /** Returns name, version and the beginning of the hash. */
    @Override
    public String toString() {
        return name + " " + version + "（sha256 " + Terms.shortHash(hash) + "）";
    }
}
