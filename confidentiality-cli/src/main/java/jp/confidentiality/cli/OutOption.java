package jp.confidentiality.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.confidentiality.cli.text.Paint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result is written to. */
final class OutOption {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "標準出力の代わりに書き出すファイル。全体が書けたときだけ置き換わります",
                "File to write instead of standard output, whole or not at all"
            })
    private @Nullable Path out;

    /** Returns how the result is coloured. */
    Paint paint(Terminal terminal) {
        return out == null ? terminal.outPaint() : Paint.PLAIN;
    }

    /** Refuses a place that nothing can be written to, before anything is judged. */
    void check() {
        String obstacle = out == null ? "" : new WholeFile(out).obstacle();
        if (obstacle.equals("folder")) {
            throw CommandFailure.unusable(
                    "--out「" + out + "」はフォルダーです。ファイル名を指定してください。",
                    "--out '" + out + "' is a folder. Maybe name a file in it.");
        }
        if (!obstacle.isEmpty()) {
            throw CommandFailure.unusable(
                    "--out「" + out + "」を置くフォルダーがありません。先に作ってください。",
                    "--out '" + out + "': there is no such folder. Maybe create it first.");
        }
    }

    /** Refuses a place inside the dossier folder as well: the next reading would stumble over the result. */
    void check(Path dossier) {
        check();
        if (out != null && new WholeFile(out).isIn(dossier)) {
            throw CommandFailure.unusable(
                    "--out「" + out + "」は一件記録のフォルダーの中です。ほかの場所を指定してください。",
                    "--out '" + out + "' lies in the dossier folder. Maybe name another place.");
        }
    }

    /** Writes {@code body} to the file, or to standard output. */
    void write(Terminal terminal, Body body) {
        try {
            if (out == null) {
                print(terminal, body);
            } else {
                new WholeFile(out).write(body);
            }
        } catch (IOException | UncheckedIOException e) {
            throw notWritten(String.valueOf(e.getMessage()));
        }
    }

    private static void print(Terminal terminal, Body body) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        body.write(writer);
        writer.flush();
    }

    private CommandFailure notWritten(String why) {
        if (out == null && why.contains("Broken pipe")) {
            return CommandFailure.readerGone();
        }
        String where = out == null ? "標準出力 standard output" : out.toString();
        return CommandFailure.notWritten(
                "「" + where + "」に書けませんでした。空き容量と権限を確かめてください。",
                "'" + where + "' could not be written. Maybe the disk is full or permission is missing.");
    }
}
