package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Takes the verdicts: counts them, and keeps what owes a breach report. */
final class Sheet {
    /** A violation of C: the row it is about, its moment, who did it. */
    record Breach(String row, long earliest, long latest, Cell<String> actor) {}

    private final PlainResult result = new PlainResult();
    private final List<Breach> breaches = new ArrayList<>();
    private boolean undeterminedOfC;

    /** Enters a norm without due time. */
    void enter(PlainNorm norm, int applies, int satisfied, Subject subject) {
        enter(norm, Kleene.outcomes(applies, satisfied, Kleene.NO), subject);
    }

    void enter(PlainNorm norm, int applies, int satisfied, int open, Subject subject) {
        enter(norm, Kleene.outcomes(applies, satisfied, open), subject);
    }

    void enter(PlainNorm norm, int outcomes, Subject subject) {
        Verdict verdict = Kleene.verdict(outcomes);
        result.add(norm, verdict);
        if (verdict == Verdict.VIOLATED && norm.owesBreachReport()) {
            breaches.add(new Breach(subject.id, subject.earliest, subject.latest, actor(subject.actor)));
        }
        undeterminedOfC |= verdict == Verdict.UNDETERMINED && norm.owesBreachReport();
    }

    void enter(PlainNorm norm, Verdict verdict) {
        result.add(norm, verdict);
        undeterminedOfC |= verdict == Verdict.UNDETERMINED && norm.owesBreachReport();
    }

    List<Breach> breaches() {
        return breaches;
    }

    boolean hasUndeterminedOfC() {
        return undeterminedOfC;
    }

    PlainResult result() {
        return result;
    }

    private static Cell<String> actor(@Nullable Cell<String> actor) {
        return actor == null ? Cell.blank() : actor;
    }
}
