package jp.confidentiality.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.pack.PackApproving;
import jp.confidentiality.io.pack.PackFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves a pack with a person's key (パックの承認). */
@Command(
        name = "approve",
        header =
                "パックの今の内容を承認し、署名を pack.yaml に加えます。%nApproves a pack as it stands, and adds the signature to pack.yaml.",
        description = {
            "事例がすべて期待どおりのときだけ承認できます。承認した規定の文を表示します。承認は二人分が要ります",
            "Only where all cases come out as expected. Writes the sentences that were approved. Two people are needed"
        })
final class PackApproveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = {"承認する人の秘密鍵のファイル（pack key で作ったもの）", "File of the private key, as 'pack key' wrote it"})
    private Path key = Path.of("");

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = {"承認する人の名前（信頼する鍵のファイルの名前）", "Name of the person, as in the file of trusted keys"})
    private String by = "";

    @Mixin
    private final OutOption output = new OutOption();

    PackApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check(pack.folder());
        PackFolder read = pack.read();
        long different =
                new PackTrial(read).run().stream().filter(one -> !one.passed()).count();
        if (different > 0) {
            throw CommandFailure.unusable(
                    "期待と違う事例が " + different + "件あるため、承認しません。pack test で確かめてください。",
                    different + " cases are not as expected, so nothing was approved. Maybe see 'pack test'.");
        }
        PackFolder approved = approve();
        output.write(terminal, to -> PackShowCommand.write(approved, new Page(to, output.paint(terminal))));
        return ExitStatus.OK;
    }

    private PackFolder approve() {
        try {
            return PackApproving.approve(pack.folder(), by, Files.readString(key), pack.policy());
        } catch (IOException e) {
            throw CommandFailure.unusable(
                    "鍵「" + key + "」を読めないか、pack.yaml に書けません。場所と権限を確かめてください。",
                    "The key cannot be read, or pack.yaml cannot be written. Maybe permission is missing.");
        } catch (jp.confidentiality.io.UnusableInputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw CommandFailure.unusable(
                    "「" + key + "」は秘密鍵のファイルでないか、名前「" + by + "」が使えません。", String.valueOf(e.getMessage()));
        }
    }
}
