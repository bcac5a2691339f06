package jp.confidentiality.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The headings of the help texts, Japanese first. */
final class Usage {
    private Usage() {}

    /** Sets the headings of {@code command} and of everything beneath it. */
    static void inJapanese(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.synopsisHeading("%n使い方 Usage: ");
        usage.descriptionHeading(usage.description().length == 0 ? "" : "%n");
        usage.parameterListHeading("%n引数 Arguments:%n");
        usage.optionListHeading("%nオプション Options:%n");
        usage.commandListHeading("%nコマンド Commands:%n");
        usage.abbreviateSynopsis(false);
        usage.sortOptions(false);
        command.getSubcommands().values().forEach(Usage::inJapanese);
    }
}
