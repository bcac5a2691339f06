package jp.confidentiality.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.pack.Approval;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.RuleNorm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a pack as sentences, for whoever approves it (パックの表示). */
@Command(
        name = "show",
        header = "パックの規定を、一条を一文として表示します。文に書いてあることが、そのまま判定されます。%n"
                + "Writes each provision of a pack as one sentence: what it says is what runs.")
final class PackShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Mixin
    private final OutOption output = new OutOption();

    PackShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        PackFolder read = pack.read();
        output.write(terminal, to -> write(read, new Page(to, output.paint(terminal))));
        return ExitStatus.OK;
    }

    static void write(PackFolder pack, Page page) {
        page.line(page.paint().strong(pack.pack().title()));
        page.field(2, "パック pack", pack.toString());
        page.field(
                2,
                "施行 in force",
                pack.from() + " から"
                        + pack.expires().map(day -> "、" + day + " まで").orElse(""));
        page.field(2, "作成 authors", String.join("、", pack.authors()));
        String people = pack.approvals().stream().map(Approval::by).collect(Collectors.joining("、"));
        page.field(2, "承認 approvals", people.isEmpty() ? "なし none" : people + "（確認は pack verify）");
        page.line("  " + page.paint().faint("sha256 " + pack.hash()));
        page.blank();
        for (LocalNorm norm : pack.pack().norms()) {
            page.paragraph(0, norm.sentence());
            page.paragraph("  ", pack.pack().id(norm).value(), page.paint()::faint);
        }
        for (RuleNorm norm : pack.pack().ruleNorms()) {
            page.paragraph(0, norm.sentence());
            page.paragraph("  ", pack.pack().id(norm).value(), page.paint()::faint);
        }
        for (GuardedRules file : pack.pack().rules()) {
            page.blank();
            page.line(page.paint().strong(file.file()) + "（門番が作り直した、実際に使う規則 as it runs）");
            file.text().lines().forEach(page::line);
        }
    }
}
