package jp.confidentiality.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops at parts of a workbook that unpack to more than allowed, in all or from too little (a zip bomb). */
final class UnpackedSize {
    private static final long SMALL = 1 << 20;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Limits limits;
    private long total;

    UnpackedSize(Limits limits) {
        this.limits = limits;
    }

    /** Returns {@code size}, unless it is too large, or too large for something packed to {@code packed} bytes. */
    long checked(long size, long packed) {
        if (size > limits.unpackedBytes() || (size > SMALL && size / limits.ratio() > Math.max(1, packed))) {
            throw new CellFormatException(
                    "展開すると異常に大きくなるファイルのため読みません（上限 " + Limits.shown(limits.unpackedBytes()) + "、圧縮比 " + limits.ratio()
                            + "）。CSV で保存し直してください。",
                    "Unpacked it is too large (more than " + Limits.shown(limits.unpackedBytes()) + ", or "
                            + limits.ratio() + " times its size). Maybe save it as CSV.");
        }
        return Math.max(0, size);
    }

    /** Returns {@code in} with its size checked while it is read, and no text or tag of more than a megabyte. */
    InputStream of(InputStream in, long packed) {
        return new Counting(in, packed);
    }

    private final class Counting extends FilterInputStream {
        private final long packed;
        private long size;
        private int sinceTag;

        Counting(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
                tag((byte) b);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                count(n);
                for (int i = offset; i < offset + n; i++) {
                    tag(buffer[i]);
                }
            }
            return n;
        }

        private void count(int n) {
            size += n;
            total += n;
            checked(size, packed);
            checked(total, total);
        }

        private void tag(byte b) {
            sinceTag = b == '<' ? 0 : sinceTag + 1;
            if (sinceTag > LONGEST_TEXT) {
                throw XlsxParts.noWorkbook();
            }
        }
    }
}
