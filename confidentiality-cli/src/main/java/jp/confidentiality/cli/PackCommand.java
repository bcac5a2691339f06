package jp.confidentiality.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Works on packs of local provisions (地域規定のパック): it only knows its subcommands. */
@Command(
        name = "pack",
        header = "地域規定のパックを作り、確かめ、承認します。%nMakes, checks and approves packs of local provisions.",
        description = {
            "順序：new で作り、規定表を書き、check、test、show で確かめ、diff で影響を見て、二人が approve します",
            "In order: new, write the table, check, test, show, diff; then two people approve"
        })
final class PackCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Returns the command with everything beneath it. */
    static CommandLine with(Terminal terminal, Judge judge) {
        return new CommandLine(new PackCommand())
                .addSubcommand(new PackNewCommand(terminal))
                .addSubcommand(new PackCheckCommand(terminal))
                .addSubcommand(new PackTestCommand(terminal))
                .addSubcommand(new PackShowCommand(terminal))
                .addSubcommand(new PackDiffCommand(terminal, judge))
                .addSubcommand(new PackKeyCommand(terminal))
                .addSubcommand(new PackApproveCommand(terminal))
                .addSubcommand(new PackVerifyCommand(terminal));
    }

    @Override
    public void run() {
        throw new NothingToDo(spec.commandLine());
    }
}
