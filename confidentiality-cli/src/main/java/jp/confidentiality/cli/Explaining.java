package jp.confidentiality.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.cli.report.Explanation;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/** Explains one norm of a case, or says why there is nothing to explain. */
final class Explaining {
    private static final int NAMED = 10;

    private final Judge judge;
    private final Case given;
    private final Norm norm;

    Explaining(Judge judge, Case given, Norm norm) {
        this.judge = judge;
        this.given = given;
        this.norm = norm;
    }

    Explanation about(String subject) {
        if (!norm.hasVerdict()) {
            return effect();
        }
        Optional<Finding> finding = judge.explain(given, norm.id(), subject);
        return explanation(finding.orElseThrow(() -> nothing(subject)), null);
    }

    private Explanation effect() {
        Assessment assessment = judge.assess(given);
        return assessment.effects().stream()
                .filter(effect -> effect.norm().equals(norm.id()))
                .findFirst()
                .map(effect -> explanation(null, effect))
                .orElseThrow(() -> notJudged(assessment.result(norm.id())));
    }

    private Explanation explanation(@Nullable Finding finding, @Nullable Effect effect) {
        return new Explanation(
                norm, given.dossier(), given.viewpoint(), given.profile().name(), finding, effect);
    }

    private CommandFailure nothing(String subject) {
        Assessment assessment = judge.assess(given);
        NormResult result = assessment.result(norm.id());
        return result.status() == NormResult.Status.JUDGED ? noSubject(assessment, subject) : notJudged(result);
    }

    private CommandFailure noSubject(Assessment assessment, String subject) {
        String subjects = assessment.findings().stream()
                .filter(finding -> finding.norm().equals(norm.id()))
                .limit(NAMED)
                .map(Finding::subject)
                .collect(Collectors.joining(", "));
        return CommandFailure.unusable(
                "規定 " + norm.id() + " の対象に「" + subject + "」はありません。"
                        + (subjects.isEmpty() ? "--subject に台帳の行のIDを指定してください。" : "例：" + subjects),
                "Norm " + norm.id() + " has no subject '" + subject + "'. Maybe "
                        + (subjects.isEmpty() ? "name the ID of a register's row." : "one of these: " + subjects));
    }

    private CommandFailure notJudged(NormResult result) {
        String note = result.note().isEmpty() ? "" : "（" + result.note() + "）";
        return switch (result.status()) {
            case NOT_CHECKED ->
                CommandFailure.unusable(
                        "規定 " + norm.id() + " は未検査です。遵守とはみなされません。" + note,
                        "Norm " + norm.id() + " is not checked by any rule yet. It does not pass for satisfied.");
            case SWITCHED_OFF ->
                CommandFailure.unusable(
                        "規定 " + norm.id() + " は規程により適用除外です。" + note,
                        "Norm " + norm.id() + " is switched off by the profile.");
            case OTHER_INSTRUMENT ->
                CommandFailure.unusable(
                        "規定 " + norm.id() + " の文書は判定の対象ではありません。" + note,
                        "Norm " + norm.id() + " belongs to an instrument that is not judged. Maybe see --instrument.");
            case JUDGED, EFFECT ->
                CommandFailure.unusable(
                        "規定 " + norm.id() + " について説明できることがありません。",
                        "There is nothing to explain about norm " + norm.id() + ".");
        };
    }
}
