package jp.confidentiality.rules;

import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one norm came to for one subject.
 *
 * @param norm the norm
 * @param verdict what it came to
 * @param finding the finding; null where it is satisfied or not applicable
 */
record Judged(Norm norm, Verdict verdict, @Nullable Finding finding) {
    private static final Judged[][] WITHOUT_FINDING = withoutFinding();

    static Judged of(Norm norm, Verdict verdict, @Nullable Finding finding) {
        boolean shipped = norm.order() < WITHOUT_FINDING.length;
        return finding == null && shipped
                ? WITHOUT_FINDING[norm.order()][verdict.ordinal()]
                : new Judged(norm, verdict, finding);
    }

    static boolean isReported(Verdict verdict) {
        return verdict != Verdict.SATISFIED && verdict != Verdict.NOT_APPLICABLE;
    }

    private static Judged[][] withoutFinding() {
        Verdict[] verdicts = Verdict.values();
        Judged[][] all = new Judged[Catalogue.standard().norms().size()][verdicts.length];
        for (Norm norm : Catalogue.standard().norms()) {
            for (Verdict verdict : verdicts) {
                all[norm.order()][verdict.ordinal()] = new Judged(norm, verdict, null);
            }
        }
        return all;
    }
}
