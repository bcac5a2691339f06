package jp.confidentiality.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.confidentiality.cli.text.Paint;
import org.jspecify.annotations.Nullable;

/**
 * Where the command line writes (端末). Everything is UTF-8, whatever the platform's default charset.
 *
 * @param out standard output, for results
 * @param err standard error, for errors and progress
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error
 * @param environment the environment variables
 */
record Terminal(
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    /** What the launcher found out about the two streams, such as {@code out,err}; without it the JVM guesses. */
    private static final String KNOWN = "confidentiality.terminal";

    /** Returns this process's own terminal. */
    static Terminal standard() {
        String known = System.getProperty(KNOWN, isConsole(System.console()) ? "out,err" : "");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                known.contains("out"),
                known.contains("err"),
                System.getenv());
    }

    /** From Java 22 on there can be a console without a terminal; it then says so itself. */
    private static boolean isConsole(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns how results are coloured: only for a person, and not where {@code NO_COLOR} is set. */
    Paint outPaint() {
        return paint(outIsTerminal);
    }

    /** Returns how errors are coloured. */
    Paint errPaint() {
        return paint(errIsTerminal);
    }

    private Paint paint(boolean seen) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return seen && !unwanted ? Paint.ANSI : Paint.PLAIN;
    }
}
