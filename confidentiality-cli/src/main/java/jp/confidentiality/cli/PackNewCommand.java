package jp.confidentiality.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.confidentiality.io.pack.PackTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a new pack to begin with (新しいパック). */
@Command(
        name = "new",
        header = "新しいパックのひな形（規定表・pack.yaml・事例）を作ります。%nWrites a new pack to begin with: table, pack.yaml, cases.")
final class PackNewCommand implements Callable<Integer> {
    private static final String NAME = "(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = {"作るフォルダー", "The folder to make"})
    private Path folder = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"パック名（英小文字・数字・-）。省略時はフォルダー名", "Name of the pack; without it the folder's"})
    private @Nullable String name;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "author",
            description = {"作成者の名前", "Name of the author"})
    private String author = "author";

    @Option(
            names = "--xlsx",
            description = {
                "規定表と事例表を、欄ごとに選択肢の出る Excel ブックで作る",
                "Write the tables as workbooks whose cells offer their choices"
            })
    private boolean workbooks;

    @Mixin
    private final OutOption output = new OutOption();

    PackNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String chosen = name == null ? lastName().toLowerCase(Locale.ROOT) : name;
        if (!chosen.matches(NAME) || !author.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}")) {
            throw CommandFailure.unusable(
                    "パック名「" + chosen + "」か作成者「" + author + "」は使えません。--name kita-usb のように、英小文字・数字・- で指定してください。",
                    "'" + chosen + "' or '" + author
                            + "' cannot be used. Maybe give --name kita-usb and --author suzuki.");
        }
        try {
            PackTemplate.write(folder, chosen, author, workbooks);
        } catch (FileAlreadyExistsException e) {
            throw CommandFailure.unusable(
                    "「" + folder + "」には既に " + e.getFile() + " があります。別の場所を指定してください。",
                    "'" + folder + "' holds " + e.getFile() + " already. Maybe name another folder.");
        } catch (IOException e) {
            throw CommandFailure.notWritten(
                    "「" + folder + "」に書けませんでした。空き容量と権限を確かめてください。",
                    "'" + folder + "' could not be written. Maybe permission is missing.");
        }
        output.write(
                terminal,
                to -> to.write("""
                パック %1$s を %2$s に作りました。
                  %3$s規定を一行に一つ書きます（Excel で開けます）
                  pack.yaml        名称・版・施行日・作成者
                  %4$s期待する判定。記録は cases/記録/ に書きます
                次：confidentiality pack check %2$s
                """.formatted(
                                chosen,
                                folder,
                                workbooks ? "規定表.xlsx      " : "規定表.csv       ",
                                workbooks ? "cases/事例.xlsx  " : "cases/事例.csv   ")));
        return ExitStatus.OK;
    }

    private String lastName() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "" : last.toString();
    }
}
