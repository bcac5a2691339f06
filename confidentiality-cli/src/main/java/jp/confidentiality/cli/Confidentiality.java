package jp.confidentiality.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: it only knows its subcommands. */
@Command(
        name = "confidentiality",
        versionProvider = Version.class,
        header = "委託契約の機密保持の規定が守られているかを、台帳の記録から判定します。%n"
                + "Judges from registers whether a contract keeps its confidentiality provisions.")
final class Confidentiality implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = {"使い方を表示", "Show this help"})
    @SuppressWarnings("UnusedVariable") // picocli reads the option itself
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = {"版を表示", "Show the version"})
    @SuppressWarnings("UnusedVariable") // picocli reads the option itself
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = {"内部エラーのとき詳細を表示", "Show the trace of an internal error"})
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new NothingToDo(spec.commandLine());
    }
}
