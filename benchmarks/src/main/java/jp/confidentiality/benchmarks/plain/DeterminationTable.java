package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.norm.NormId;
import org.jspecify.annotations.Nullable;

/** The orderer's determinations by norm and question (D7, D17). */
final class DeterminationTable {
    /** No determination fits, not even perhaps. */
    static final int NONE = -1;

    private static final int SAYS_YES = 1;
    private static final int SAYS_NO = 2;
    private static final int PERHAPS = 4;

    /** The rows of one norm and question: by the information they are limited to, else among the rest. */
    private static final class Asked {
        final Map<String, List<Determination>> byInformation = new HashMap<>();
        final List<Determination> rest = new ArrayList<>();
        final List<Determination> all = new ArrayList<>();
    }

    private final Map<Question, Map<String, Asked>> rows = new EnumMap<>(Question.class);
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
            Asked asked = rows.computeIfAbsent(row.question().value(), q -> new HashMap<>())
                    .computeIfAbsent(row.norm().value(), n -> new Asked());
            asked.all.add(row);
            if (row.information().isValue()) {
                for (String one : row.information().value()) {
                    asked.byInformation
                            .computeIfAbsent(one, k -> new ArrayList<>())
                            .add(row);
                }
            } else {
                asked.rest.add(row);
            }
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
        Map<String, Asked> byNorm = rows.get(question);
        Asked asked = byNorm == null ? null : byNorm.get(norm.value());
        if (asked == null) {
            return NONE;
        }
        Set<String> pieces = subject.information == null ? Set.of() : subject.information.orNull();
        int found = 0;
        if (pieces == null) {
            found = found(asked.all, subject, found);
        } else {
            found = found(asked.rest, subject, found);
            if (!pieces.isEmpty()) {
                for (String whole : information.wholes(pieces.iterator().next())) {
                    found = found(asked.byInformation.get(whole), subject, found);
                }
            }
        }
        boolean yes = (found & SAYS_YES) != 0;
        boolean no = (found & SAYS_NO) != 0;
        if (yes != no) {
            return Kleene.of(yes);
        }
        return found == 0 ? NONE : Kleene.UNKNOWN;
    }

    private int found(@Nullable List<Determination> some, Subject subject, int soFar) {
        int found = soFar;
        for (int i = 0; some != null && i < some.size(); i++) {
            int fits = fits(some.get(i), subject);
            int answer = Kleene.of(some.get(i).answer());
            if (fits == Kleene.UNKNOWN || (fits == Kleene.YES && answer == Kleene.UNKNOWN)) {
                found |= PERHAPS;
            } else if (fits == Kleene.YES) {
                found |= answer == Kleene.YES ? SAYS_YES : SAYS_NO;
            }
        }
        return found;
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
