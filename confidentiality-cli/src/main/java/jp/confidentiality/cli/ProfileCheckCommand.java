package jp.confidentiality.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a policy profile (規程の検査). */
@Command(
        name = "check",
        header = "規程のファイルに誤りがないか確かめます。誤りはすべて一度に示します。%nChecks a profile and tells everything that is wrong with it.",
        description = {"終了コード：0 使える、2 誤りがある", "Exit status: 0 can be used, 2 something is wrong"})
final class ProfileCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"規程のファイル（.yaml）、又は付属の規程の名前", "A profile's file (.yaml), or the name of a shipped one"})
    private String file = "";

    ProfileCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Profile profile = ProfileFile.resolve(file, Path.of(""));
        new OutOption().write(terminal, to -> {
            Page page = new Page(to, terminal.outPaint());
            page.paragraph(
                    "",
                    "規程 " + profile.name() + " に誤りはありません。" + profile.from() + " から " + profile.until() + " までの判定に使えます。",
                    page.paint()::good);
            page.paragraph(
                    "",
                    "Profile " + profile.name() + " can be used, for " + profile.from() + " to " + profile.until()
                            + ".",
                    page.paint()::faint);
            profile.switchedOff()
                    .forEach((norm, off) -> page.paragraph(
                            2,
                            "適用除外 switched off " + norm + "：" + off.daysJa() + (off.isDated() ? "　" : "") + off.reason()
                                    + "（" + off.decidedBy() + "）"));
        });
        return ExitStatus.OK;
    }
}
