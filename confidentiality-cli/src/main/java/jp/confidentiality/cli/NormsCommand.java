package jp.confidentiality.cli;

import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.NormsJson;
import jp.confidentiality.cli.report.NormsText;
import jp.confidentiality.model.norm.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the catalogue of norms (規定一覧). */
@Command(name = "norms", header = "規定の一覧を、規則で検査されるかどうかとともに表示します。%nLists the norms, and whether a rule judges them.")
final class NormsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Judge judge;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutOption output = new OutOption();

    NormsCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check();
        Catalogue catalogue = Catalogue.standard();
        Body body = format.choose(
                to -> new NormsText(catalogue, judge::checks).write(to, output.paint(terminal)),
                new NormsJson(catalogue, judge::checks)::write);
        output.write(terminal, body);
        return ExitStatus.OK;
    }
}
