package jp.confidentiality.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an XLSX file. What they claim to unpack to is checked before any is read, what they do unpack to while
 * it is read.
 */
final class XlsxParts implements AutoCloseable {
    private static final int MAX_PARTS = 2_000;

    private final ZipFile zip;
    private final UnpackedSize unpacked;

    /**
     * Opens the file.
     *
     * @throws CellFormatException if it is no XLSX file, or would unpack to too much
     */
    XlsxParts(Path file, Limits limits) throws IOException {
        refuseOldForm(file);
        this.unpacked = new UnpackedSize(limits);
        try {
            this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw noWorkbook();
        }
        try {
            checkClaims();
        } catch (CellFormatException e) {
            zip.close();
            throw e;
        }
    }

    /**
     * Opens a part, by its name without a leading slash.
     *
     * @throws CellFormatException if there is none
     */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw noWorkbook();
        }
        return unpacked.of(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** Tells whether there is such a part. */
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void checkClaims() {
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            total += unpacked.checked(entry.getSize(), entry.getCompressedSize());
            if (!names.add(entry.getName()) || names.size() > MAX_PARTS) {
                throw noWorkbook();
            }
        }
        unpacked.checked(total, total);
    }

    private static void refuseOldForm(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(4);
            if (first.length == 4 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF) {
                throw new CellFormatException(
                        "パスワード付きか、旧形式（.xls）の Excel ファイルです。パスワードを外し、.xlsx で保存し直してください。",
                        "The workbook has a password or is of the old form (.xls). Maybe save it again as .xlsx.");
            }
        }
    }

    static CellFormatException noWorkbook() {
        return new CellFormatException(
                "Excel ブックとして読めません。Excel で開いて .xlsx で保存し直してください。",
                "This is not readable as an Excel workbook. Maybe open it in Excel and save it again as .xlsx.");
    }
}
