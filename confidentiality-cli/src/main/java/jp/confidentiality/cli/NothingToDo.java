package jp.confidentiality.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** No subcommand was given: the usage is shown instead of an error. */
final class NothingToDo extends ParameterException {
    private static final long serialVersionUID = 1L;

    NothingToDo(CommandLine command) {
        super(command, "Missing subcommand");
    }
}
