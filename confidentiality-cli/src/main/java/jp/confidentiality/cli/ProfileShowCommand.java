package jp.confidentiality.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.ProfileText;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a policy profile as sentences (規程の読み下し). */
@Command(name = "show", header = "規程を、条項ごとの文にして表示します。%nShows a profile as sentences, provision by provision.")
final class ProfileShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"規程のファイル（.yaml）、又は付属の規程の名前", "A profile's file (.yaml), or the name of a shipped one"})
    private String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "その日に施行されている値だけを表示。なければ、施行日付きの値をすべて表示",
                "Show the values in force on that day; without it, all values with their dates"
            })
    private @Nullable String asOf;

    @Mixin
    private final OutOption output = new OutOption();

    ProfileShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        Profile profile = ProfileFile.resolve(file, Path.of(""));
        ProfileText text = new ProfileText(profile, Catalogue.standard(), day(profile));
        output.write(terminal, to -> text.write(to, output.paint(terminal)));
        return ExitStatus.OK;
    }

    private @Nullable LocalDate day(Profile profile) {
        if (asOf == null) {
            return null;
        }
        LocalDate day = MomentOption.read("--as-of", asOf).toLocalDate();
        if (day.isBefore(profile.from()) || day.isAfter(profile.until())) {
            throw CommandFailure.unusable(
                    "--as-of " + day + " は、規程 " + profile.name() + " の期間（" + profile.from() + " から " + profile.until()
                            + " まで）の外です。",
                    "--as-of " + day + " lies outside profile " + profile.name() + " (" + profile.from() + " to "
                            + profile.until() + "). Maybe the year is wrong.");
        }
        return day;
    }
}
