package jp.confidentiality.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import jp.confidentiality.io.pack.PackApproving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a pair of keys for approvals (承認の鍵). */
@Command(
        name = "key",
        header =
                "承認に使う鍵の組を作ります。秘密鍵は本人だけが持ちます。%nMakes a pair of keys for approvals; the private one stays with its owner.")
final class PackKeyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME",
            description = {"承認する人の名前", "Name of the person who will approve"})
    private String name = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = {"秘密鍵を書くファイル（本人だけが読めるようにします）", "File for the private key, readable by its owner only"})
    private Path file = Path.of("");

    @Mixin
    private final OutOption output = new OutOption();

    PackKeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}")) {
            throw CommandFailure.unusable(
                    "名前「" + name + "」は使えません。文字・数字・. _ - で書いてください。", "'" + name + "' is no name. Maybe remove spaces.");
        }
        PackApproving.Keys keys = PackApproving.newKeys();
        write(keys.secret());
        output.write(
                terminal,
                to -> to.write("# 信頼する鍵のファイル（--trust）の keys: の下に、この行を加えてください。\n"
                        + "# Add this line below 'keys:' in the file of trusted keys.\n"
                        + "  " + name + ": " + keys.open() + "\n"));
        return ExitStatus.OK;
    }

    private void write(String secret) {
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, secret, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw CommandFailure.unusable(
                    "「" + file + "」は既にあります。鍵は上書きしません。別の名前を指定してください。",
                    "'" + file + "' is there already, and keys are never overwritten. Maybe name another file.");
        } catch (IOException e) {
            throw CommandFailure.notWritten(
                    "「" + file + "」に書けませんでした。場所と権限を確かめてください。",
                    "'" + file + "' could not be written. Maybe the folder does not exist.");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
