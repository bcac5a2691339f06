package jp.confidentiality.testkit.laws;

import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.Fact;
import org.opentest4j.AssertionFailedError;

/** Says that a law does not hold: its name, the seed, the smallest dossier found by its IDs, and the two answers. */
final class BrokenLawError extends AssertionFailedError {
    private static final long serialVersionUID = 1L;

    private final transient Reduction reduction;

    BrokenLawError(Reduction reduction) {
        this("", "-", reduction);
    }

    private BrokenLawError(String law, String seed, Reduction reduction) {
        super(
                text(law, seed, reduction),
                reduction.deviation().before(),
                reduction.deviation().after());
        this.reduction = reduction;
    }

    BrokenLawError named(String law, String seed) {
        return new BrokenLawError(law, seed, reduction);
    }

    private static String text(String law, String seed, Reduction reduction) {
        Situation situation = reduction.situation();
        Viewpoint viewpoint = situation.viewpoint();
        String rows = Rows.of(situation.dossier()).stream().map(Fact::id).collect(Collectors.joining(", "));
        return String.join(
                "\n",
                "法則が成り立ちません。 This law does not hold: " + law,
                "  種 seed: " + seed + "　選択 choices: " + situation.choices(),
                "  契約 contract: " + situation.dossier().contract().id() + "　基準時 as of: " + viewpoint.asOf()
                        + (viewpoint.knownAt() == null ? "" : "　認識時 known at: " + viewpoint.knownAt()),
                "  行 rows: " + (rows.isEmpty() ? "-" : rows),
                "  完備の申告 declarations: " + situation.dossier().completeness().size(),
                "  対象 about: " + reduction.deviation().about(),
                "    変える前 before  " + reduction.deviation().before(),
                "    変えた後 after   " + reduction.deviation().after());
    }
}
