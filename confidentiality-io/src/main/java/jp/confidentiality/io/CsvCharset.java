package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a CSV file is in UTF-8 or in Shift_JIS as Windows writes it (CP932), and refuses every other encoding
 * rather than reading it wrongly.
 */
final class CsvCharset {
    static final Charset CP932 = Charset.forName("windows-31j");

    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final int CHUNK = 1 << 16;

    private CsvCharset() {}

    /**
     * Returns the encoding of {@code file}.
     *
     * @throws CellFormatException if it is neither, with how to save the file
     */
    static Charset of(Path file) throws IOException {
        refuseOthers(file);
        if (decodes(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        // EUC-JP mostly decodes as CP932 too, as meaningless half-width katakana; the reverse is rare.
        if (decodes(file, EUC_JP)) {
            throw refused("EUC-JP と思われます", "It seems to be in EUC-JP");
        }
        if (decodes(file, CP932)) {
            return CP932;
        }
        throw refused("UTF-8 でも Shift_JIS（CP932）でもありません", "It is neither in UTF-8 nor in Shift_JIS (CP932)");
    }

    private static void refuseOthers(Path file) throws IOException {
        byte[] buffer = new byte[CHUNK];
        boolean first = true;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.readNBytes(buffer, 0, CHUNK); n > 0; n = in.readNBytes(buffer, 0, CHUNK)) {
                if (first) {
                    refuseByBeginning(buffer, n);
                }
                first = false;
                refuseControls(buffer, n);
            }
        }
    }

    private static void refuseByBeginning(byte[] bytes, int length) {
        if (starts(bytes, length, 0xFE, 0xFF) || starts(bytes, length, 0xFF, 0xFE)) {
            throw refused("UTF-16 です", "It is in UTF-16");
        }
        if (starts(bytes, length, 'P', 'K', 3, 4)) {
            throw new CellFormatException(
                    "中身が CSV ではなく Excel ブックです。名前を .xlsx に改めてください。",
                    "This is an Excel workbook, no CSV. Maybe let its name end with .xlsx.");
        }
    }

    private static void refuseControls(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                throw refused("UTF-16 か、文字のファイルではないもの（NUL を含みます）です", "It is in UTF-16 or no text: it has NUL bytes");
            }
            if (bytes[i] == 0x1B) {
                throw refused("ISO-2022-JP（JIS）と思われます", "It seems to be in ISO-2022-JP");
            }
        }
    }

    private static boolean starts(byte[] bytes, int length, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int n = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
                end = n < bytes.remaining();
                bytes.position(bytes.position() + n).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static CellFormatException refused(String ja, String en) {
        return new CellFormatException(
                "文字コードが " + ja + "。Excel の「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。",
                en + ". Maybe save it again in Excel as 'CSV UTF-8 (comma delimited)'.");
    }
}
