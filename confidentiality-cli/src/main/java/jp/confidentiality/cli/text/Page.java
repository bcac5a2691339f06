package jp.confidentiality.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A page of text that never grows wider than eighty columns (紙面). Lines end with a line feed on every platform. */
public final class Page {
    /** How wide a page is, in columns. */
    public static final int COLUMNS = 80;

    private static final int LABEL = 17;

    private final Appendable to;
    private final Paint paint;

    /** Makes a page that writes to {@code to}; a failure to write surfaces as {@link UncheckedIOException}. */
    public Page(Appendable to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    /** Returns how texts are coloured. */
    public Paint paint() {
        return paint;
    }

    /** Writes {@code line} as it is, painted or not. */
    public Page line(String line) {
        try {
            to.append(line).append('\n');
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an empty line. */
    public Page blank() {
        return line("");
    }

    /** Writes {@code text} broken into lines that begin {@code indent} columns in. */
    public Page paragraph(int indent, String text) {
        return paragraph(" ".repeat(indent), text, UnaryOperator.identity());
    }

    /** Writes {@code text} broken into lines that begin with {@code prefix}, each painted by {@code paintLine}. */
    public Page paragraph(String prefix, String text, UnaryOperator<String> paintLine) {
        for (String line : Wrap.lines(text, COLUMNS - Width.of(prefix))) {
            line(paintLine.apply(prefix + line));
        }
        return this;
    }

    /** Writes a label and beside it {@code text}, broken into lines. */
    public Page field(int indent, String label, String text) {
        return field(indent, label, text, UnaryOperator.identity());
    }

    /** Writes a label and beside it {@code text}, broken into lines, each painted by {@code paintLine}. */
    public Page field(int indent, String label, String text, UnaryOperator<String> paintLine) {
        String first = " ".repeat(indent) + Width.left(label, LABEL);
        String next = " ".repeat(indent + LABEL);
        List<String> lines = Wrap.lines(text, COLUMNS - indent - LABEL);
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? paint.faint(first) : next) + paintLine.apply(lines.get(i)));
        }
        return this;
    }
}
