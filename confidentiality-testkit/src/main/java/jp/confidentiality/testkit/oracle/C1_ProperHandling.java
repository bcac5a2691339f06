package jp.confidentiality.testkit.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.Verdict;

/** 第1 基本的事項: the worst of C2 to C5 and C7 (D19). */
final class C1_ProperHandling {
    private static final String NORM = "C1.proper-handling";

    private C1_ProperHandling() {}

    static void judge(World world, Sheet sheet) {
        List<Answer> handling = Catalogue.standard().norms().stream()
                .filter(norm -> isHandling(norm.id().provision()))
                .flatMap(norm -> sheet.of(norm.id()).stream())
                .toList();
        Verdict worst = handling.stream().map(Answer::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::or);
        Cause first = handling.stream()
                .map(Answer::cause)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        sheet.enterRollUp(NORM, worst, worst == Verdict.UNDETERMINED ? first : null);
    }

    private static boolean isHandling(String provision) {
        return provision.matches("C[23457].*");
    }
}
