package jp.confidentiality.cli;

import java.util.concurrent.Callable;
import jp.confidentiality.cli.report.Explanation;
import jp.confidentiality.cli.report.ExplanationJson;
import jp.confidentiality.cli.report.ExplanationText;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why a norm comes to its verdict for one subject (説明). */
@Command(
        name = "explain",
        header =
                "ある規定がある対象についてなぜその判定になるかを、遵守の場合も含めて説明します。%nSays why a norm comes to its verdict for one subject, also where it is satisfied.")
final class ExplainCommand implements Callable<Integer>, Judges {
    private final Terminal terminal;
    private final Judge judge;

    @Mixin
    private final DossierOptions given = new DossierOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutOption output = new OutOption();

    @Option(
            names = "--norm",
            paramLabel = "ID",
            required = true,
            description = {"規定のID（例 C3P3I6.consent）。一覧は norms", "ID of the norm; 'norms' lists them"})
    private String norm = "";

    @Option(
            names = "--subject",
            paramLabel = "ID",
            defaultValue = Finding.CONTRACT,
            description = {
                "対象のID。行のID、contract（契約全体）、unrecorded（記録されていない分）。省略時は contract",
                "ID of the subject: a row's, 'contract' or 'unrecorded'; without it 'contract'"
            })
    private String subject = Finding.CONTRACT;

    ExplainCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check(given.folder());
        Case read = read();
        Explanation explanation = explain(read, Norms.find(norm, read.catalogue()));
        output.write(terminal, body(explanation, read.catalogue()));
        return ExitStatus.OK;
    }

    private Case read() {
        try (Progress progress = Progress.on(terminal)) {
            progress.stage("読込中 reading");
            return given.read();
        }
    }

    private Explanation explain(Case read, Norm found) {
        try (Progress progress = Progress.on(terminal)) {
            progress.stage("判定中 judging " + read.dossier().size() + " 行 rows");
            return new Explaining(judge, read, found).about(subject);
        }
    }

    private Body body(Explanation explanation, Catalogue catalogue) {
        NormId id = explanation.norm().id();
        boolean checked = id.isLocal() || judge.checks(id);
        return format.choose(
                to -> new ExplanationText(explanation, catalogue).write(to, output.paint(terminal)),
                new ExplanationJson(explanation, checked)::write);
    }
}
