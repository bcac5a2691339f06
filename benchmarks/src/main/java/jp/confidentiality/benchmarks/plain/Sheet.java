package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Verdict;
import org.jspecify.annotations.Nullable;

/** Takes the verdicts: counts them, hands on the findings, and keeps what owes a breach report. */
final class Sheet {
    /** A violation of C: the row it is about, its moment, who did it. */
    record Breach(PlainNorm norm, String row, long earliest, long latest, Cell<String> actor) {}

    private static final int REPORTED = Verdict.PENDING.ordinal();

    private final PlainResult result = new PlainResult();
    private final List<Breach> breaches = new ArrayList<>();
    private final Consumer<? super PlainFinding> sink;
    private boolean undeterminedOfC;

    Sheet(Consumer<? super PlainFinding> sink) {
        this.sink = sink;
    }

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
        if (verdict.ordinal() >= REPORTED) {
            report(norm, verdict, outcomes, subject);
        }
    }

    /** Enters what the registers that trigger a norm may not show. */
    void enterUnrecorded(PlainNorm norm) {
        result.add(norm, Verdict.UNDETERMINED);
        undeterminedOfC |= norm.owesBreachReport();
        int outcomes = Kleene.outcomes(Kleene.UNKNOWN, Kleene.UNKNOWN, Kleene.NO);
        if (norm.norm().hasDueTime()) {
            outcomes |= Kleene.outcomes(Kleene.YES, Kleene.NO, Kleene.YES);
        }
        sink.accept(new PlainFinding(norm.norm().id(), Finding.UNRECORDED, Verdict.UNDETERMINED, outcomes));
    }

    /** Enters the roll-up, which has no outcomes of its own. */
    void enterRollUp(PlainNorm norm, Verdict verdict) {
        result.add(norm, verdict);
        if (verdict.ordinal() >= REPORTED) {
            int outcomes = verdict == Verdict.UNDETERMINED ? 0 : 1 << verdict.ordinal();
            sink.accept(new PlainFinding(norm.norm().id(), Finding.CONTRACT, verdict, outcomes));
        }
    }

    private void report(PlainNorm norm, Verdict verdict, int outcomes, Subject subject) {
        String name = subject.name == null ? subject.id : subject.name;
        sink.accept(new PlainFinding(norm.norm().id(), name, verdict, outcomes));
        if (norm.owesBreachReport()) {
            undeterminedOfC |= verdict == Verdict.UNDETERMINED;
            if (verdict == Verdict.VIOLATED) {
                boolean dated = !subject.id.equals(Finding.CONTRACT);
                breaches.add(new Breach(
                        norm,
                        subject.id,
                        dated ? subject.earliest : Long.MIN_VALUE,
                        dated ? subject.latest : Long.MIN_VALUE,
                        actor(subject.actor)));
            }
        }
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
