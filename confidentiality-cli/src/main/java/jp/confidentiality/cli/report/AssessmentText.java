package jp.confidentiality.cli.report;

import java.util.List;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Assessment.Replay;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import org.jspecify.annotations.Nullable;

/** An assessment as people read it (判定書), Japanese first: eighty columns wide, what is worst comes first. */
public final class AssessmentText {
    private final Assessment assessment;
    private final Catalogue catalogue;
    private final List<UsedPack> packs;
    private final boolean all;

    /**
     * Makes the text of {@code assessment}.
     *
     * @param catalogue the norms it was judged by
     * @param packs the local packs among them
     * @param all whether every finding is written out, instead of those alike being counted
     */
    public AssessmentText(Assessment assessment, Catalogue catalogue, List<UsedPack> packs, boolean all) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        this.packs = List.copyOf(packs);
        this.all = all;
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        NotJudged notJudged = new NotJudged(assessment);
        header(page);
        notJudged.write(page);
        new SummaryTable(assessment, catalogue).write(page);
        new EffectsText(catalogue, all).write(page, assessment.effects());
        new FindingsText(assessment.findings(), catalogue, all).write(page);
        notJudged.write(page);
        closing(page);
    }

    private void header(Page page) {
        Replay replay = assessment.replay();
        String asOf = Terms.moment(replay.viewpoint().asOf().toString());
        page.paragraph("", "契約 " + replay.contract() + "　" + asOf + " 現在の判定", page.paint()::strong);
        page.paragraph("", "Contract " + replay.contract() + ", judged as of " + asOf, page.paint()::faint);
        page.field(2, "特記 instruments", Terms.both(instruments()));
        page.field(2, "認識時 known at", knownAt(replay));
        page.field(2, "規程 profile", replay.profile() + "（sha256 " + Terms.shortHash(replay.profileHash()) + "）");
        page.field(2, "規則 rules", "sha256 " + Terms.shortHash(replay.rulesHash()));
        packs.forEach(pack -> page.field(2, "パック pack", pack.toString()));
        page.field(2, "記録 dossier", "sha256 " + Terms.shortHash(replay.dossierHash()));
        overall(page);
        page.blank();
    }

    private void overall(Page page) {
        Overall overall = Overall.of(assessment);
        page.field(2, "総合 overall", overall.text(), line -> overall.painted(page.paint(), line));
    }

    private void closing(Page page) {
        overall(page);
        page.field(2, "終了コード exit", Integer.toString(Overall.of(assessment).exitStatus()));
    }

    private List<Instrument> instruments() {
        return Judged.instruments(assessment);
    }

    private static String knownAt(Replay replay) {
        @Nullable Object knownAt = replay.viewpoint().knownAt();
        return knownAt == null ? "記録されたすべて everything recorded" : Terms.moment(knownAt.toString());
    }
}
