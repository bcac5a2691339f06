package jp.confidentiality.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import jp.confidentiality.cli.report.FindingChanges;
import jp.confidentiality.cli.report.ProfileDiff;
import jp.confidentiality.cli.report.ProfileDiffJson;
import jp.confidentiality.cli.report.ProfileDiffText;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two policy profiles, and what dossiers come to under each (規程の比較). */
@Command(
        name = "diff",
        header = "二つの規程の違いを言葉で示し、一件記録の指摘がどう変わるかを示します。%n"
                + "Says what differs between two profiles, and which findings of dossiers do.",
        description = {
            "終了コード：0 違いがない、1 違いがある（一件記録を挙げたときは、指摘の違い）、2 入力が使えない",
            "Exit status: 0 nothing differs, 1 something does (with dossiers: some finding), 2 unusable input"
        })
final class ProfileDiffCommand implements Callable<Integer>, Judges {
    private final Terminal terminal;
    private final Judge judge;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = {"今の規程（ファイル又は名前）", "The profile as it is: a file or a name"})
    private String before = "";

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = {"改める規程（ファイル又は名前）", "The profile as it is to be: a file or a name"})
    private String after = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "DIR",
            description = {"一件記録のフォルダー（いくつでも）", "Folders of dossiers, any number"})
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = {"一件記録の基準時（フォルダーの定めに代えて）", "As of when, instead of what the folders say"})
    private @Nullable String asOf;

    @Option(
            names = "--all",
            description = {"変わる指摘をすべて表示", "Write every finding that differs"})
    private boolean all;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutOption output = new OutOption();

    private final List<InputProblem> problems = new ArrayList<>();

    ProfileDiffCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check();
        folders.forEach(output::check);
        Optional<Profile> was = attempt(() -> ProfileFile.resolve(before, Path.of("")));
        Optional<Profile> is = attempt(() -> ProfileFile.resolve(after, Path.of("")));
        Map<String, Case> cases = was.isPresent() ? read() : Map.of();
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        ProfileDiff diff = ProfileDiff.between(was.orElseThrow(), is.orElseThrow());
        Map<String, FindingChanges> changes = judge(cases, is.orElseThrow());
        output.write(
                terminal,
                format.choose(
                        to -> new ProfileDiffText(diff, changes, all).write(to, output.paint(terminal)),
                        new ProfileDiffJson(diff, changes)::write));
        boolean same = changes.isEmpty()
                ? diff.values().isEmpty()
                : changes.values().stream().allMatch(FindingChanges::isEmpty);
        return same ? ExitStatus.OK : ExitStatus.VIOLATED;
    }

    private Map<String, Case> read() {
        Optional<LocalDateTime> moment = Optional.ofNullable(asOf).map(text -> MomentOption.read("--as-of", text));
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Path folder : folders) {
            attempt(() -> new CaseReading(folder, Optional.of(before)).read(moment, Optional.empty()))
                    .ifPresent(read -> cases.put(folder.toString(), read));
        }
        return cases;
    }

    private Map<String, FindingChanges> judge(Map<String, Case> cases, Profile is) {
        Map<String, FindingChanges> changes = new LinkedHashMap<>();
        try (Progress progress = Progress.on(terminal)) {
            cases.forEach((folder, given) -> {
                progress.stage("判定中 judging " + folder);
                Case changed = new Case(given.dossier(), given.viewpoint(), is);
                changes.put(folder, FindingChanges.between(judge.assess(given), judge.assess(changed)));
            });
        }
        return changes;
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
