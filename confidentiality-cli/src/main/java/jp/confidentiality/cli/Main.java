package jp.confidentiality.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line (コマンド). */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(Terminal.standard(), new StandardJudge(), args));
    }

    /** Runs the command and returns its exit status. */
    static int run(Terminal terminal, Judge judge, String... args) {
        Confidentiality root = new Confidentiality();
        Failures failures = new Failures(terminal, root::debug);
        try {
            return commandLine(root, terminal, judge, failures).execute(args);
        } catch (Throwable e) {
            return failures.report(e);
        }
    }

    private static CommandLine commandLine(Confidentiality root, Terminal terminal, Judge judge, Failures failures) {
        CommandLine command = new CommandLine(root)
                .addSubcommand(new CheckCommand(terminal, judge))
                .addSubcommand(new ExplainCommand(terminal, judge))
                .addSubcommand(new NormsCommand(terminal, judge))
                .addSubcommand(new TestCommand(terminal, judge))
                .addSubcommand(ProfileCommand.with(terminal, judge))
                .addSubcommand(PackCommand.with(terminal, judge));
        boolean colour = terminal.outPaint() != jp.confidentiality.cli.text.Paint.PLAIN;
        command.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(failures::arguments)
                .setExecutionExceptionHandler(failures::execution)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(UsageMessageSpec.DEFAULT_USAGE_WIDTH);
        Usage.inJapanese(command);
        return command;
    }
}
