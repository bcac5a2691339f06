package jp.confidentiality.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.ScenariosText;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.ScenarioResult;
import jp.confidentiality.testkit.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs scenario files (事例の実行). */
@Command(
        name = "test",
        header = "事例ファイルを実行し、期待した判定と比べます。%nRuns scenario files and compares the verdicts with those expected.",
        description = {
            "終了コード：0 すべて期待どおり、1 期待と違う事例がある、2 事例ファイルが使えない",
            "Exit status: 0 all as expected, 1 some case is not, 2 unusable scenario files"
        })
final class TestCommand implements Callable<Integer>, Judges {
    private final Terminal terminal;
    private final Judge judge;

    @Parameters(
            paramLabel = "DIR",
            description = {"事例ファイル（.yaml）、又はそのフォルダー", "A scenario file (.yaml), or a folder of them"})
    private Path folder = Path.of("");

    @Mixin
    private final OutOption output = new OutOption();

    TestCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check();
        List<ScenarioResult> results = run(read());
        output.write(terminal, to -> new ScenariosText(results).write(to, output.paint(terminal)));
        return results.stream().allMatch(ScenarioResult::passed) ? ExitStatus.OK : ExitStatus.VIOLATED;
    }

    private List<Scenario> read() {
        if (!Files.isReadable(folder)) {
            throw CommandFailure.unusable(
                    "「" + folder + "」を読めません。場所と権限を確かめてください。",
                    "'" + folder + "' cannot be read. Maybe it does not exist.");
        }
        List<Scenario> scenarios = Scenarios.in(folder);
        if (scenarios.isEmpty()) {
            throw CommandFailure.unusable(
                    "「" + folder + "」に事例がありません。フォルダーを確かめてください（docs/scenarios.md）。",
                    "'" + folder + "' holds no scenario. Maybe this is another folder; see docs/scenarios.md.");
        }
        return scenarios;
    }

    private List<ScenarioResult> run(List<Scenario> scenarios) {
        List<ScenarioResult> results = new ArrayList<>();
        try (Progress progress = Progress.on(terminal)) {
            for (Scenario scenario : scenarios) {
                progress.stage("実行中 running " + results.size() + "/" + scenarios.size());
                results.add(judge.run(scenario));
            }
        }
        return results;
    }
}
