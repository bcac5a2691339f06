package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.norm.NormId;

/** The orderer's determinations by norm and question (D7, D17). */
final class DeterminationTable {
    /** No determination fits, not even perhaps. */
    static final int NONE = -1;

    private final Map<Question, Map<String, List<Determination>>> rows = new HashMap<>();
    private final Sight sight;
    private final InformationTable information;
    private final String orderer;

    DeterminationTable(Contract contract, Sight sight, InformationTable information) {
        this.orderer = contract.orderer();
        this.sight = sight;
        this.information = information;
    }

    void add(Determination row) {
        String by = row.by().orNull();
        if (sight.isSeen(row.at()) && (by == null || by.equals(orderer))) {
            rows.computeIfAbsent(row.question().value(), q -> new HashMap<>())
                    .computeIfAbsent(row.norm().value(), n -> new ArrayList<>())
                    .add(row);
        }
    }

    int conditionMet(PlainNorm norm, Subject subject) {
        return decided(norm, Question.CONDITION_MET, subject);
    }

    /** Returns the answer; unknown where there is none, or none that is certain. */
    int decided(PlainNorm norm, Question question, Subject subject) {
        int answer = answer(norm, question, subject);
        return answer == NONE ? Kleene.UNKNOWN : answer;
    }

    /** Returns the answer; unknown where it is not certain; {@link #NONE} where there is none at all. */
    int answer(PlainNorm norm, Question question, Subject subject) {
        return answer(norm.norm().id(), question, subject);
    }

    int answer(NormId norm, Question question, Subject subject) {
        Map<String, List<Determination>> byNorm = rows.get(question);
        List<Determination> found = byNorm == null ? null : byNorm.get(norm.value());
        boolean yes = false;
        boolean no = false;
        boolean perhaps = false;
        for (int i = 0; found != null && i < found.size(); i++) {
            int fits = fits(found.get(i), subject);
            int answer = Kleene.of(found.get(i).answer());
            yes |= fits == Kleene.YES && answer == Kleene.YES;
            no |= fits == Kleene.YES && answer == Kleene.NO;
            perhaps |= fits == Kleene.UNKNOWN || (fits == Kleene.YES && answer == Kleene.UNKNOWN);
        }
        if (yes != no) {
            return Kleene.of(yes);
        }
        return yes || perhaps ? Kleene.UNKNOWN : NONE;
    }

    private int fits(Determination row, Subject subject) {
        int fits = Math.min(row.by().isValue() ? Kleene.YES : Kleene.UNKNOWN, subject.namedRow(row.subjects()));
        fits = Math.min(fits, subject.namedActor(row.persons()));
        fits = Math.min(fits, Subject.named(row.places(), subject.place));
        if (!row.information().isBlank()) {
            fits = Math.min(
                    fits,
                    subject.information == null
                            ? Kleene.NO
                            : information.covers(row.information(), subject.information));
        }
        Period period = row.from().isBlank() ? Period.until(row.until()) : Period.of(row.from(), row.until());
        return Math.min(fits, period.holds(subject.earliest, subject.latest));
    }
}
