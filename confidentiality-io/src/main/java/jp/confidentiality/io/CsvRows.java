package jp.confidentiality.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of a CSV file. */
final class CsvRows {
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern RECORD_LINE = Pattern.compile("starting at line (\\d+)");

    private CsvRows() {}

    static void read(Path file, Limits limits, RowSink sink) throws IOException {
        Charset charset;
        try {
            charset = CsvCharset.of(file);
        } catch (CellFormatException e) {
            sink.broken(0, e.ja(), e.en());
            return;
        }
        try (Reader in = new LineLimitReader(text(file, charset), limits.lineChars());
                CsvReader<CsvRecord> csv = reader(in, limits)) {
            for (CsvRecord record : csv) {
                if (sink.isFull()) {
                    return;
                }
                sink.row(
                        (int) record.getStartingLineNumber(), record.getFields().toArray(new String[0]));
            }
        } catch (UncheckedIOException e) {
            longLine(e, limits, sink);
        } catch (CsvParseException e) {
            malformed(e, sink);
        }
    }

    /** Returns the text behind the byte order mark, if there is one: a quoted heading must come first. */
    private static Reader text(Path file, Charset charset) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(BOM.length);
        if (!Arrays.equals(in.readNBytes(BOM.length), BOM)) {
            in.reset();
        }
        return new InputStreamReader(in, charset.newDecoder());
    }

    private static CsvReader<CsvRecord> reader(Reader in, Limits limits) {
        int size = 16 * limits.lineChars();
        return CsvReader.builder()
                .skipEmptyLines(true)
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(size)
                .build(CsvRecordHandler.of(c -> c.maxFieldSize(size).maxRecordSize(size)), in);
    }

    private static void longLine(UncheckedIOException e, Limits limits, RowSink sink) {
        if (!(e.getCause() instanceof LineLimitReader.LineTooLongException tooLong)) {
            throw e;
        }
        sink.broken(
                tooLong.line(),
                "一行が " + limits.lineChars() + " 文字を超えています。改行が抜けていないか確かめてください。",
                "The line has more than " + limits.lineChars() + " characters. Maybe line breaks are missing.");
    }

    /** The parser cannot go on behind a broken quotation, nor does it say more than the line of the record. */
    private static void malformed(CsvParseException e, RowSink sink) {
        Matcher line = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
        sink.broken(
                line.find() ? Integer.parseInt(line.group(1)) : 0,
                "引用符（\"）の使い方が誤っているか、引用符が閉じていません。この行からの引用符を確かめてください。",
                "A quotation mark is misplaced, or a quoted cell does not end. Maybe check the quotes from here on.");
    }
}
