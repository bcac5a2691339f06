package jp.confidentiality.cli.report;

import java.util.List;
import java.util.function.Predicate;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Width;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Provision;

/** The catalogue of norms as people read it (規定一覧). */
public final class NormsText {
    private static final int ID = 36;

    private final Catalogue catalogue;
    private final Predicate<NormId> checks;

    /**
     * Makes the text of {@code catalogue}.
     *
     * @param checks whether a rule judges a norm
     */
    public NormsText(Catalogue catalogue, Predicate<NormId> checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /** Writes the text to {@code to}. */
    public void write(Appendable to, Paint paint) {
        Page page = new Page(to, paint);
        for (Instrument instrument : Instrument.values()) {
            List<Provision> provisions = catalogue.provisions().stream()
                    .filter(provision -> provision.instrument() == instrument)
                    .toList();
            if (!provisions.isEmpty()) {
                page.line(paint.strong(Terms.both(instrument)));
                provisions.forEach(provision -> provision(page, provision));
                page.blank();
            }
        }
        closing(page);
    }

    private void provision(Page page, Provision provision) {
        page.paragraph(2, Terms.citation(provision) + "　" + provision.titleJa() + " " + provision.titleEn());
        provision.norms().forEach(norm -> norm(page, norm));
    }

    private void norm(Page page, Norm norm) {
        String line = "    " + Width.left(norm.id().value(), ID) + norm.titleJa();
        page.line(checks.test(norm.id()) ? line : line + page.paint().doubtful(" 未検査"));
        page.paragraph(" ".repeat(4 + ID), norm.titleEn(), page.paint()::faint);
    }

    private void closing(Page page) {
        long checked = catalogue.norms().stream()
                .filter(norm -> checks.test(norm.id()))
                .count();
        int norms = catalogue.norms().size();
        page.line(catalogue.provisions().size() + " 条項 provisions、" + norms + " 規定 norms、検査 " + checked
                + " checked、未検査 " + (norms - checked) + " not checked");
    }
}
