package jp.confidentiality.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks, shows and compares policy profiles (規程); it only knows its subcommands. */
@Command(name = "profile", header = "規程（発注者ごとの値）を確かめ、読み、比べます。%nChecks, shows and compares policy profiles.")
final class ProfileCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Returns the command with its subcommands. */
    static CommandLine with(Terminal terminal, Judge judge) {
        return new CommandLine(new ProfileCommand())
                .addSubcommand(new ProfileCheckCommand(terminal))
                .addSubcommand(new ProfileShowCommand(terminal))
                .addSubcommand(new ProfileDiffCommand(terminal, judge));
    }

    @Override
    public void run() {
        throw new NothingToDo(spec.commandLine());
    }
}
