package jp.confidentiality.io;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The name of a file in Unicode, also where the platform's encoding of file names is not: Java shows Japanese names as
 * question marks there, but its URIs keep the bytes.
 */
public final class FileName {
    private FileName() {}

    /** Returns the last name of {@code path}. */
    public static String of(Path path) {
        String raw = path.toAbsolutePath().toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
