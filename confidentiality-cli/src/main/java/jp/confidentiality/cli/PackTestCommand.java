package jp.confidentiality.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.model.assessment.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges the cases of a pack (パックの事例の実行). */
@Command(
        name = "test",
        header = "パックの事例を判定し、期待した判定と比べます。%nJudges the cases of a pack and compares with what is expected.",
        description = {
            "終了コード：0 すべて期待どおり、1 期待と違う事例がある、2 パックが使えない、又は事例がない",
            "Exit status: 0 all as expected, 1 some case is not, 2 unusable pack, or no case"
        })
final class PackTestCommand implements Callable<Integer>, Judges {
    private final Terminal terminal;

    @Mixin
    private final PackArgument pack = new PackArgument();

    @Mixin
    private final OutOption output = new OutOption();

    PackTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        output.check();
        PackFolder read = pack.read();
        if (read.cases().isEmpty()) {
            throw CommandFailure.unusable(
                    "パック " + read + " に事例がありません。cases/事例.csv に書いてください。",
                    "Pack " + read + " holds no case. Maybe write some into cases/事例.csv.");
        }
        List<PackTrial.Outcome> outcomes = run(read);
        output.write(terminal, to -> write(outcomes, new Page(to, output.paint(terminal))));
        return outcomes.stream().allMatch(PackTrial.Outcome::passed) ? ExitStatus.OK : ExitStatus.VIOLATED;
    }

    private List<PackTrial.Outcome> run(PackFolder read) {
        try (Progress progress = Progress.on(terminal)) {
            progress.stage("判定中 judging");
            return new PackTrial(read).run();
        }
    }

    private static void write(List<PackTrial.Outcome> outcomes, Page page) {
        outcomes.stream().filter(one -> !one.passed()).forEach(one -> failed(one, page));
        long passed = outcomes.stream().filter(PackTrial.Outcome::passed).count();
        long different = outcomes.size() - passed;
        String ja = "事例 " + outcomes.size() + "件：期待どおり " + passed + "、相違 " + different;
        page.line(different == 0 ? page.paint().good(ja) : page.paint().bad(ja));
        page.line(page.paint()
                .faint(outcomes.size() + " cases: " + passed + " as expected, " + different + " different"));
    }

    private static void failed(PackTrial.Outcome one, Page page) {
        page.paragraph(
                "",
                one.expected().file() + ":" + one.expected().line() + " "
                        + one.expected().title(),
                page.paint()::bad);
        page.field(2, "対象 subject", one.expected().norm() + " " + one.expected().subject());
        page.field(2, "期待 expected", one.expectedWords());
        page.field(2, "結果 actual", one.actualWords());
        List<Text> reasons = one.actual() == null ? List.of() : one.actual().reasons();
        reasons.forEach(reason -> page.field(2, "理由 reason", reason.ja()));
        page.blank();
    }
}
