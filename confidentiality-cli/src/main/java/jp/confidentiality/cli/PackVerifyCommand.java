package jp.confidentiality.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.pack.Approval;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.io.pack.RefusedPackException;
import jp.confidentiality.io.pack.TrustedKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether a pack may be put in force (パックの確認). */
@Command(
        name = "verify",
        header =
                "パックを二人が承認し、その後に変わっていないかを確かめます。%nTells whether two people approved a pack, and nothing was changed since.",
        description = {
            "終了コード：0 施行できる、1 施行できない、2 パックか鍵のファイルが使えない",
            "Exit status: 0 it may be put in force, 1 it may not, 2 unusable pack or file of keys"
        })
final class PackVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            required = true,
            description = {"承認を信頼する人の鍵のファイル", "The file of the keys whose approvals are trusted"})
    private Path trust = Path.of("");

    @Option(
            names = "--at",
            paramLabel = "DAY",
            description = {"この日に施行できるかも確かめます（例 2026-09-30）", "Tell as well whether it is in force on that day"})
    private @Nullable String at;

    @Mixin
    private final OutOption output = new OutOption();

    PackVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        TrustedKeys trusted = TrustedKeys.read(trust);
        PackFolder read = pack.read();
        RefusedPackException refused = refused(read, trusted);
        output.write(terminal, to -> write(read, trusted, refused, new Page(to, output.paint(terminal))));
        return refused == null ? ExitStatus.OK : ExitStatus.VIOLATED;
    }

    private @Nullable RefusedPackException refused(PackFolder read, TrustedKeys trusted) {
        try {
            read.requireApproved(trusted);
            if (at != null) {
                read.requireInForce(MomentOption.read("--at", at).toLocalDate());
            }
            return null;
        } catch (RefusedPackException e) {
            return e;
        }
    }

    private static void write(PackFolder read, TrustedKeys trusted, @Nullable RefusedPackException refused, Page page) {
        page.field(0, "パック pack", read.toString());
        page.line(page.paint().faint("sha256 " + read.hash()));
        for (Approval one : read.approvals()) {
            boolean holds = read.holds(one, trusted);
            page.field(
                    0,
                    "承認 approval",
                    one.by() + (holds ? "：内容と合う valid" : "：認められない not valid"),
                    holds ? page.paint()::good : page.paint()::bad);
        }
        if (refused == null) {
            page.line(page.paint().good("施行できます。 It may be put in force."));
        } else {
            page.paragraph("", "施行できません（" + refused.reason().ja() + "）。" + refused.ja(), page.paint()::bad);
            page.paragraph("", refused.en(), page.paint()::faint);
        }
    }
}
