package jp.confidentiality.cli.report;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** An explanation as people read it: provision, requirement, verdict with its reasons, rows. */
public final class ExplanationText {
    private final Explanation explanation;
    private final Catalogue catalogue;

    /** Makes the text of {@code explanation}. */
    public ExplanationText(Explanation explanation, Catalogue catalogue) {
        this.explanation = explanation;
        this.catalogue = catalogue;
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        header(page);
        provision(page);
        requirement(page);
        @Nullable Finding finding = explanation.finding();
        if (finding != null) {
            verdict(page, finding);
            rows(page);
        }
        @Nullable Effect effect = explanation.effect();
        if (effect != null) {
            page.line(paint.strong("効果 EFFECT"));
            new EffectsText(catalogue, true).write(page, effect);
        }
    }

    private void header(Page page) {
        String asOf = Terms.moment(explanation.viewpoint().asOf().toString());
        String contract = explanation.dossier().contract().id();
        page.paragraph("", "契約 " + contract + "　" + asOf + " 現在の説明", page.paint()::strong);
        page.paragraph("", "Contract " + contract + ", explained as of " + asOf, page.paint()::faint);
        @Nullable LocalDateTime knownAt = explanation.viewpoint().knownAt();
        if (knownAt != null) {
            page.field(2, "認識時 known at", Terms.moment(knownAt.toString()));
        }
        page.field(2, "規程 profile", explanation.profile());
        page.blank();
    }

    private void provision(Page page) {
        Provision provision = catalogue.provisionOf(explanation.norm());
        page.line(page.paint().strong("条項 PROVISION"));
        page.field(4, provision.id(), provision.citation() + "　" + provision.titleJa() + " " + provision.titleEn());
        page.blank();
    }

    private void requirement(Page page) {
        Norm norm = explanation.norm();
        page.line(page.paint().strong("要件 REQUIREMENT"));
        page.field(4, "規定 norm", norm.id() + "　" + Terms.title(norm));
        page.field(4, "種別 kind", Terms.both(norm.kind()) + "（" + Terms.both(norm.bearer()) + "）");
        page.field(4, "内容 summary", norm.summaryJa());
        page.field(4, "", norm.summaryEn(), page.paint()::faint);
        if (!norm.evidence().isEmpty()) {
            page.field(4, "証拠 evidence", Terms.both(norm.evidence()));
        }
        page.blank();
    }

    private static void verdict(Page page, Finding finding) {
        Verdict verdict = finding.verdict();
        String heading = "判定 VERDICT  " + Terms.mark(verdict) + " " + Terms.both(verdict);
        page.line(Terms.paint(page.paint(), verdict, heading));
        new FindingText(page, true).write(finding);
        page.blank();
    }

    private void rows(Page page) {
        page.line(page.paint().strong("記録 ROWS"));
        List<Fact> rows = explanation.rows();
        Map<String, String> corrections = new HashMap<>();
        rows.stream()
                .filter(row -> row.row().corrects().isValue())
                .forEach(row -> corrections.put(row.row().corrects().value(), row.id()));
        rows.forEach(row -> row(page, row, corrections.get(row.id())));
    }

    private static void row(Page page, Fact row, @Nullable String correction) {
        FactType type = FactType.of(row);
        String heading = row.id() + "（" + type.ja() + " " + type.name() + "、"
                + type.register().ja() + "）";
        if (row.row().corrects().isValue()) {
            heading += "　" + row.row().corrects().value() + " の訂正 corrects it";
        }
        if (correction != null) {
            heading += "　訂正前 replaced by " + correction;
        }
        page.paragraph(4, heading);
        String cells = RowCells.FOR_PEOPLE.of(row).entrySet().stream()
                .map(cell -> cell.getKey().ja() + " " + String.join("・", cell.getValue()))
                .collect(Collectors.joining("、"));
        page.paragraph(8, cells.isEmpty() ? blank(row) : cells);
    }

    private static String blank(Fact row) {
        return FactType.cancels(row) ? "（取消し cancelled）" : "（空欄 blank）";
    }
}
