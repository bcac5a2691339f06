package jp.confidentiality.testkit.laws;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Searches, for a finding that is open, a completion for each verdict said to be possible. */
final class Reached {
    /** Norms that look at no moment and no row twice, so that their unknowns are independent of each other. */
    private static final Set<String> INDEPENDENT = Set.of(
            "C3P2.managed",
            "C3P3I2.credentials-managed",
            "C3P3I6.consent",
            "C3P3I6.history",
            "R02.badge",
            "R02.id-card",
            "R09.lawful-means",
            "R09.necessary-scope",
            "R09.purpose-stated");

    private static final int SEARCHED = 400;

    private Reached() {}

    static @Nullable Deviation law(Bench bench, Situation situation) {
        Optional<Finding> open = situation
                .dice()
                .one(
                        Compared.only(
                                bench.assess(situation),
                                one -> isIndependent(one) && !isOfUndatedEnd(one, situation.dossier())),
                        Compared::name,
                        "open finding");
        if (open.isEmpty()) {
            return null;
        }
        Finding finding = open.get();
        EnumSet<Verdict> left = EnumSet.copyOf(finding.possible());
        int judged = 0;
        for (int i = 0; i < SEARCHED && !left.isEmpty(); i++) {
            Completion completion = new Completion(situation, finding, new Dice(situation.choices() + i));
            Optional<Finding> found = completion
                    .dossier()
                    .flatMap(dossier -> bench.explain(situation.of(dossier), finding.norm(), finding.subject()));
            judged += found.isPresent() ? 1 : 0;
            found.ifPresent(one -> left.remove(one.verdict()));
        }
        // Where hardly any filling is a dossier, the search says nothing.
        return left.isEmpty() || judged < SEARCHED / 10
                ? null
                : new Deviation(
                        Compared.name(finding),
                        Compared.text(finding),
                        Compared.words(left) + " は見つからない not found in " + SEARCHED + " completions");
    }

    private static boolean isIndependent(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                && finding.cause() != Cause.CONFLICTING
                && !finding.subject().equals(Finding.UNRECORDED)
                && isIndependent(finding.norm());
    }

    /**
     * What was returned or destroyed at some unknown time may have been so without its history saying when; but a row
     * that leaves the moment out says that it was not.
     */
    private static boolean isOfUndatedEnd(Finding finding, Dossier dossier) {
        return finding.norm().value().endsWith(".history")
                && dossier.activities().stream()
                        .filter(row -> isOrCorrects(row, finding.subject()))
                        .flatMap(row -> FactType.of(row).columns().stream()
                                .filter(column -> column.role() == Column.Role.LATER)
                                .map(column -> column.read(row)))
                        .anyMatch(cell -> Moment.SOMETIME.equals(cell.orNull()));
    }

    private static boolean isOrCorrects(Activity row, String subject) {
        return row.id().equals(subject) || row.row().corrects().isValue();
    }

    private static boolean isIndependent(NormId norm) {
        return INDEPENDENT.contains(norm.value());
    }
}
