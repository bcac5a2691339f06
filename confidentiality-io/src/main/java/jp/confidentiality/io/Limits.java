package jp.confidentiality.io;

/**
 * How large an input may be; tests use smaller ones.
 *
 * @param fileBytes the bytes of one file
 * @param lineChars the characters of one line of a CSV file
 * @param rows the rows of one file
 * @param unpackedBytes the bytes of one part of an XLSX file, unpacked; and of all of them
 * @param ratio how many times larger than packed a part may be, from one megabyte on
 * @param problems after how many problems a file is read no further
 */
record Limits(long fileBytes, int lineChars, int rows, long unpackedBytes, int ratio, int problems) {
    static final Limits STANDARD = new Limits(1L << 30, 1 << 20, 5_000_000, 1L << 30, 100, 1_000);

    /** Returns a number of bytes as people read it: 1 GB, 4 MB, or the bytes. */
    static String shown(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 30) == 0) {
            return (bytes >> 30) + " GB";
        }
        return bytes >= 1L << 20 && bytes % (1L << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " bytes";
    }
}
