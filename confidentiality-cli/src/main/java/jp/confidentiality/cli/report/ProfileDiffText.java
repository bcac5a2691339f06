package jp.confidentiality.cli.report;

import java.util.List;
import java.util.Map;
import jp.confidentiality.cli.report.ProfileDiff.Difference;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.profile.Decision;

/** What differs between two profiles, and which findings do, as people read it (規程の違いと影響). */
public final class ProfileDiffText {
    private final ProfileDiff diff;
    private final Map<String, FindingChanges> dossiers;
    private final boolean all;

    /**
     * Makes the text of {@code diff}.
     *
     * @param dossiers which findings differ, by the folder of the dossier
     * @param all whether every finding is written
     */
    public ProfileDiffText(ProfileDiff diff, Map<String, FindingChanges> dossiers, boolean all) {
        this.diff = diff;
        this.dossiers = dossiers;
        this.all = all;
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        page.paragraph(
                "",
                "規程の違い：" + diff.before().name() + " → " + diff.after().name() + "　"
                        + diff.values().size() + "項目",
                paint::strong);
        if (diff.values().isEmpty()) {
            page.paragraph(2, "二つの規程の値は同じです。 The two profiles have the same values.");
        }
        diff.values().forEach(value -> value(page, value));
        dossiers.forEach((folder, changes) -> dossier(page, folder, changes));
    }

    private void value(Page page, Difference value) {
        String from = value.from() == null ? "" : value.from() + " から、";
        String fromEn = value.from() == null ? "" : " (from " + value.from() + ")";
        page.paragraph(2, from + value.label().ja());
        page.paragraph(4, value.before().ja() + " → " + value.after().ja());
        page.paragraph(
                "    ",
                value.label().en() + fromEn + ": " + value.before().en() + " → "
                        + value.after().en(),
                page.paint()::faint);
        decision(page, value);
    }

    private void decision(Page page, Difference value) {
        List<Decision> fitting = diff.after().decisions().stream()
                .filter(one -> one.key().equals(value.key()))
                .filter(one -> value.from() == null || one.from().equals(value.from()))
                .toList();
        for (Decision one : fitting.subList(0, Math.min(1, fitting.size()))) {
            page.paragraph(4, "理由：" + shown(one.reason()) + "　決定者：" + shown(one.decidedBy()));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "記載なし" : text;
    }

    private void dossier(Page page, String folder, FindingChanges changes) {
        Assessment.Replay replay = changes.after().replay();
        page.blank();
        page.paragraph(
                "",
                folder + "　契約 " + replay.contract() + "　"
                        + Terms.moment(replay.viewpoint().asOf().toString()) + " 現在",
                page.paint()::strong);
        new FindingChangesText(changes, all).write(page);
    }
}
