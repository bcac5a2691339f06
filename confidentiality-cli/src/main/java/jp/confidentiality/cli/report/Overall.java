package jp.confidentiality.cli.report;

import java.util.Optional;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.norm.Verdict;

/**
 * What an assessment comes to in one line and one exit status (総合判定). A norm that was not checked never passes for
 * satisfied: it leaves the whole undecided.
 *
 * @param verdict the worst verdict of all norms; empty where none has one
 * @param notChecked how many norms of the contract no rule judges
 */
public record Overall(Optional<Verdict> verdict, int notChecked) {
    /** Returns what {@code assessment} comes to. */
    public static Overall of(Assessment assessment) {
        return new Overall(assessment.verdict(), assessment.notChecked().size());
    }

    /** Returns 1 where something is violated, 3 where something is undetermined or was not checked, otherwise 0. */
    public int exitStatus() {
        if (verdict.filter(Verdict.VIOLATED::equals).isPresent()) {
            return 1;
        }
        return notChecked > 0 || verdict.filter(Verdict.UNDETERMINED::equals).isPresent() ? 3 : 0;
    }

    /** Returns the line in both languages. */
    String text() {
        String judged = verdict.map(v -> Terms.mark(v) + " " + Terms.both(v)).orElse("判定した規定なし no norm judged");
        return notChecked == 0 ? judged : judged + "、未検査 " + notChecked + "件 not checked";
    }

    /** Returns {@code text} in the colour of what the assessment comes to. */
    String painted(Paint paint, String text) {
        if (exitStatus() == 3) {
            return paint.doubtful(text);
        }
        return verdict.map(v -> Terms.paint(paint, v, text)).orElse(text);
    }
}
