package jp.confidentiality.cli;

import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.ProblemsText;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.rules.RuleBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a pack and lists everything that is wrong with it (パックの検査). */
@Command(
        name = "check",
        header = "パックを読み、誤りをすべて示します。%nReads a pack and lists everything that is wrong with it.",
        description = {
            "規定どうしの矛盾・重複なども調べます（P01～P07、docs/ja/analysis.md）。",
            "Analyses the provisions too: contradictions, duplicates and the like.",
            "終了コード：0 誤りがない（注意だけのときも）、2 誤りがある",
            "Exit status: 0 nothing is wrong (warnings or not), 2 something is"
        })
final class PackCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Mixin
    private final OutOption output = new OutOption();

    PackCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        PackFolder read = pack.read();
        RuleBase rules = RuleBase.standard().with(read.pack());
        int norms = read.pack().ids().size();
        output.write(terminal, to -> {
            new ProblemsText(read.warnings()).writeWarnings(to, output.paint(terminal));
            to.write("誤りはありません：パック " + read + "、規定 " + norms + "件、事例 "
                    + read.cases().size() + "件\n"
                    + "Nothing is wrong: pack " + read + ", " + norms + " norms, "
                    + read.cases().size() + " cases\n"
                    + "規則 rules  sha256 " + rules.hash() + "\n");
        });
        return ExitStatus.OK;
    }
}
