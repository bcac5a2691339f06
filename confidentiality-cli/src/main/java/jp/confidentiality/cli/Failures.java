package jp.confidentiality.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import jp.confidentiality.cli.report.ProblemsText;
import jp.confidentiality.cli.text.Wrap;
import jp.confidentiality.io.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a person reads when something went wrong (エラー表示), and the exit status it comes with; never a trace. */
final class Failures {
    private final Terminal terminal;
    private final BooleanSupplier debug;

    Failures(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** Reports arguments that cannot be used. */
    int arguments(ParameterException e, String... args) {
        CommandLine command = e.getCommandLine();
        if (e instanceof NothingToDo) {
            command.usage(terminal.err());
            return ExitStatus.UNUSABLE;
        }
        WrongArguments wrong = new WrongArguments(e);
        wrong.lines().map(Wrap::clean).forEach(this::say);
        String name = command.getCommandSpec().qualifiedName();
        say("使い方は " + name + " --help で見られます。 See " + name + " --help.");
        return ExitStatus.UNUSABLE;
    }

    /** Reports what stopped a command. */
    int execution(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof UnusableInputException unusable && !(command.getCommand() instanceof Judges)) {
            new ProblemsText(unusable.problems()).write(terminal.err(), terminal.errPaint());
            return ExitStatus.UNUSABLE;
        }
        return report(e);
    }

    /** Reports {@code e}, and that nothing was judged, and returns the exit status. */
    int report(Throwable e) {
        if (e instanceof UnusableInputException unusable) {
            new ProblemsText(unusable.problems()).writeNotJudged(terminal.err(), terminal.errPaint());
            return ExitStatus.UNUSABLE;
        }
        if (e instanceof CommandFailure failure) {
            List.of(failure.ja(), failure.en()).stream()
                    .filter(line -> !line.isEmpty())
                    .map(Wrap::clean)
                    .forEach(this::say);
            return failure.status();
        }
        return internal(e);
    }

    private int internal(Throwable e) {
        String name = e.getClass().getSimpleName();
        if (e instanceof OutOfMemoryError) {
            say("メモリが足りません。環境変数 CONFIDENTIALITY_JAVA_OPTS=-Xmx8g などで増やせます。"
                    + " Out of memory. Maybe set CONFIDENTIALITY_JAVA_OPTS=-Xmx8g.");
        } else {
            say("内部エラーで終了しました（" + name + "）。--debug で詳細を表示します。 Internal error; --debug shows the trace.");
        }
        if (debug.getAsBoolean()) {
            e.printStackTrace(terminal.err());
        }
        return ExitStatus.INTERNAL;
    }

    private void say(String line) {
        PrintStream err = terminal.err();
        err.println(terminal.errPaint().bad(line));
    }
}
