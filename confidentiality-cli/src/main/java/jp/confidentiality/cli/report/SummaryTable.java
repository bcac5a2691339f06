package jp.confidentiality.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Width;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.NormResult;
import jp.confidentiality.model.assessment.NormResult.Status;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.norm.Verdict;

/**
 * The table of provisions with counts and marks (総括表). The mark stands last, so that terminals that show it one or two
 * columns wide keep the table straight alike.
 */
final class SummaryTable {
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.PENDING, Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
    private static final Map<Verdict, String> SHORT = Map.of(
            Verdict.VIOLATED, "viol.",
            Verdict.UNDETERMINED, "undet.",
            Verdict.PENDING, "pend.",
            Verdict.SATISFIED, "sat.",
            Verdict.NOT_APPLICABLE, "n/a");
    private static final int CITATION = 12;
    private static final int TITLE = 24;

    private final Assessment assessment;
    private final Catalogue catalogue;
    private final EnumMap<Verdict, Integer> columns = new EnumMap<>(Verdict.class);

    SummaryTable(Assessment assessment, Catalogue catalogue) {
        this.assessment = assessment;
        this.catalogue = catalogue;
        Counts total = assessment.counts();
        for (Verdict verdict : WORST_FIRST) {
            int digits = Long.toString(total.of(verdict)).length();
            columns.put(verdict, Math.max(Math.max(Width.of(verdict.ja()), 6), digits) + 1);
        }
    }

    void write(Page page) {
        String margin = " ".repeat(2 + CITATION + TITLE);
        page.line(margin + cells(Verdict::ja));
        page.line(page.paint().faint(margin + cells(SHORT::get)));
        List<Instrument> instruments = Judged.instruments(assessment);
        instruments.forEach(instrument -> instrument(page, instrument));
        if (instruments.size() > 1) {
            page.line(total("合計 total", assessment.counts(), page.paint()));
        }
        page.blank();
        page.paragraph("  ", legend(), page.paint()::faint);
        page.blank();
    }

    private void instrument(Page page, Instrument instrument) {
        page.line(page.paint().strong(Terms.both(instrument)));
        catalogue.provisions().stream()
                .filter(provision -> provision.instrument() == instrument)
                .forEach(provision -> provision(page, provision));
        page.line(total("小計 subtotal", assessment.counts(instrument), page.paint()));
    }

    private void provision(Page page, Provision provision) {
        page.line(head(page, provision) + right(provision, page.paint()));
        if (assessment.verdict(provision).isPresent()) {
            remark(page, "未検査 NOT CHECKED", Judged.results(assessment, provision, Status.NOT_CHECKED));
            remark(page, "適用除外 switched off", Judged.results(assessment, provision, Status.SWITCHED_OFF));
        }
    }

    /** What is too long for its columns, such as the name of a local pack, has a line of its own. */
    private static String head(Page page, Provision provision) {
        String citation = Terms.citation(provision);
        String title = provision.titleJa();
        if (Width.of(citation) < CITATION && Width.of(title) <= TITLE) {
            return "  " + Width.left(citation, CITATION) + Width.left(title, TITLE);
        }
        page.paragraph(2, citation + "　" + title);
        return " ".repeat(2 + CITATION + TITLE);
    }

    private String right(Provision provision, Paint paint) {
        if (assessment.verdict(provision).isEmpty()) {
            return unjudged(provision, paint);
        }
        boolean rollUp = provision.norms().stream().allMatch(norm -> norm.id().equals(Assessment.ROLL_UP));
        String left = rollUp ? Width.right("他の規定の総合 roll-up", width()) : numbers(assessment.counts(provision), paint);
        return left + " " + mark(provision, paint);
    }

    private String unjudged(Provision provision, Paint paint) {
        if (!Judged.results(assessment, provision, Status.NOT_CHECKED).isEmpty()) {
            return paint.doubtful(Width.right("未検査 NOT CHECKED", width()) + " " + Terms.NOT_CHECKED);
        }
        if (!Judged.results(assessment, provision, Status.SWITCHED_OFF).isEmpty()) {
            return paint.doubtful(Width.right("適用除外 switched off", width()));
        }
        return Width.right(states(provision), width());
    }

    private int width() {
        return columns.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String states(Provision provision) {
        return assessment.effects().stream()
                .filter(effect -> effect.norm().provision().equals(provision.id()))
                .map(Effect::state)
                .map(Terms::both)
                .collect(Collectors.joining("、"));
    }

    private String mark(Provision provision, Paint paint) {
        Verdict verdict = assessment.verdict(provision).orElseThrow();
        boolean open =
                !Judged.results(assessment, provision, Status.NOT_CHECKED).isEmpty();
        String mark = open && verdict.compareTo(Verdict.SATISFIED) <= 0 ? "" : Terms.mark(verdict);
        return Terms.paint(paint, verdict, mark) + (open ? paint.doubtful(Terms.NOT_CHECKED) : "");
    }

    private static void remark(Page page, String what, List<NormResult> results) {
        if (!results.isEmpty()) {
            String ids = results.stream().map(r -> r.norm().id().value()).collect(Collectors.joining(", "));
            page.paragraph(" ".repeat(2 + CITATION), what + ": " + ids, page.paint()::doubtful);
        }
    }

    private String total(String name, Counts counts, Paint paint) {
        return paint.strong(Width.left("  " + name, 2 + CITATION + TITLE)) + numbers(counts, paint);
    }

    private String numbers(Counts counts, Paint paint) {
        StringBuilder line = new StringBuilder();
        for (Verdict verdict : WORST_FIRST) {
            long count = counts.of(verdict);
            String cell = Width.right(Long.toString(count), column(verdict));
            line.append(count == 0 ? paint.faint(cell) : Terms.paint(paint, verdict, cell));
        }
        return line.toString();
    }

    private String cells(Function<Verdict, String> text) {
        return WORST_FIRST.stream()
                .map(verdict -> Width.right(text.apply(verdict), column(verdict)))
                .collect(Collectors.joining());
    }

    private int column(Verdict verdict) {
        return columns.getOrDefault(verdict, 0);
    }

    private static String legend() {
        String marks = WORST_FIRST.stream()
                .map(verdict -> Terms.mark(verdict) + " " + Terms.both(verdict))
                .collect(Collectors.joining("　"));
        return marks + "　" + Terms.NOT_CHECKED + " 未検査 not checked";
    }
}
