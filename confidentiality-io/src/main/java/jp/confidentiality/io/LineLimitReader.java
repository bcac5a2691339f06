package jp.confidentiality.io;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a line that is longer than allowed, before it has been read into memory. */
final class LineLimitReader extends FilterReader {
    private final int limit;
    private int line = 1;
    private int length;
    private char last;

    LineLimitReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            count((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int n = super.read(buffer, offset, wanted);
        for (int i = offset; i < offset + n; i++) {
            count(buffer[i]);
        }
        return n;
    }

    private void count(char c) throws LineTooLongException {
        if (c == '\n' || c == '\r') {
            line += c == '\n' && last == '\r' ? 0 : 1;
            length = 0;
        } else if (++length > limit) {
            throw new LineTooLongException(line);
        }
        last = c;
    }

    /** Says which line it was. */
    static final class LineTooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        private final int line;

        LineTooLongException(int line) {
            super("line " + line + " is too long");
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
