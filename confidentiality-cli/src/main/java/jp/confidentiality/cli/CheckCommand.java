package jp.confidentiality.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.AssessmentJson;
import jp.confidentiality.cli.report.AssessmentText;
import jp.confidentiality.cli.report.Overall;
import jp.confidentiality.cli.report.UsedPack;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.norm.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a dossier folder (判定). */
@Command(
        name = "check",
        header = "契約の一件記録を判定します。%nJudges the dossier of a contract.",
        description = {
            "終了コード：0 違反も判定不能もない、1 違反がある、3 判定不能・未検査だけがある、2 入力が使えない（何も書き出さない）",
            "Exit status: 0 nothing violated or undetermined, 1 violated, 3 undetermined or not checked only, "
                    + "2 unusable input (nothing written)"
        })
final class CheckCommand implements Callable<Integer>, Judges {
    private final Terminal terminal;
    private final Judge judge;

    @Mixin
    private final DossierOptions given = new DossierOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutOption output = new OutOption();

    @Option(
            names = "--all",
            description = {"同じ理由の判定もまとめず、すべて表示", "Write every finding, also those that say the same"})
    private boolean all;

    CheckCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check(given.folder());
        Case read = read();
        Assessment assessment = assess(read);
        output.write(terminal, body(assessment, read));
        return Overall.of(assessment).exitStatus();
    }

    private Case read() {
        try (Progress progress = Progress.on(terminal)) {
            progress.stage("読込中 reading");
            return given.read();
        }
    }

    private Assessment assess(Case read) {
        try (Progress progress = Progress.on(terminal)) {
            progress.stage("判定中 judging " + read.dossier().size() + " 行 rows");
            return judge.assess(read);
        }
    }

    private Body body(Assessment assessment, Case read) {
        Catalogue catalogue = read.catalogue();
        List<UsedPack> packs = read.packs().stream()
                .map(pack -> new UsedPack(pack.name(), pack.version(), pack.hash()))
                .toList();
        return format.choose(
                to -> new AssessmentText(assessment, catalogue, packs, all).write(to, output.paint(terminal)),
                new AssessmentJson(assessment, catalogue, packs)::write);
    }
}
