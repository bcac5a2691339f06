package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.benchmarks.plain.Throughout.Stretch;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;

/** The measures by the row they are about. */
final class MeasureTable {
    private final List<Measure> all = new ArrayList<>();
    private final Map<String, List<Measure>> byRow = new HashMap<>();
    private final List<Measure> aboutNobodyKnowsWhat = new ArrayList<>();
    private final List<Measure> ofContract = new ArrayList<>();
    private final Sight sight;
    private final Declared declared;

    MeasureTable(Sight sight, Declared declared) {
        this.sight = sight;
        this.declared = declared;
    }

    void add(Measure measure) {
        all.add(measure);
        Set<String> about = measure.about().orNull();
        if (about != null) {
            about.forEach(
                    one -> byRow.computeIfAbsent(one, k -> new ArrayList<>()).add(measure));
        } else if (measure.about().isUnknown()) {
            aboutNobodyKnowsWhat.add(measure);
        } else {
            ofContract.add(measure);
        }
    }

    List<Measure> all() {
        return all;
    }

    /** W: some measure of one of the kinds stands for the contract as a whole. */
    int throughoutWork(Period work, Set<MeasureKind> kinds) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, ofContract, kinds, Kleene.YES, false);
        add(stretches, byRow.getOrDefault(Finding.CONTRACT, List.of()), kinds, Kleene.YES, false);
        add(stretches, aboutNobodyKnowsWhat, kinds, Kleene.UNKNOWN, false);
        return throughout(work, stretches, Register.MEASURES);
    }

    /** W: some measure of one of the kinds stands for the row. */
    int throughout(Period held, Set<MeasureKind> kinds, String row) {
        return throughout(held, stretches(kinds, row, false), Register.MEASURES);
    }

    /** W: each kind stands for the row, or the recorded reason why it is not used. */
    int throughoutOrReason(Period held, Set<MeasureKind> kinds, String row) {
        int all = Kleene.YES;
        for (MeasureKind kind : kinds) {
            all = Math.min(all, Throughout.stands(held, stretches(EnumSet.of(kind), row, true), sight.asOf()));
        }
        boolean certain = all == Kleene.YES || kinds.isEmpty() || isComplete(Register.MEASURES, held);
        return certain ? all : Math.max(all, Kleene.UNKNOWN);
    }

    int throughout(Period held, List<Stretch> stretches, Register register) {
        int stands = Throughout.stands(held, stretches, sight.asOf());
        return stands == Kleene.YES || isComplete(register, held) ? stands : Math.max(stands, Kleene.UNKNOWN);
    }

    private List<Stretch> stretches(Set<MeasureKind> kinds, String row, boolean orReason) {
        List<Stretch> stretches = new ArrayList<>();
        add(stretches, byRow.getOrDefault(row, List.of()), kinds, Kleene.YES, orReason);
        add(stretches, aboutNobodyKnowsWhat, kinds, Kleene.UNKNOWN, orReason);
        return stretches;
    }

    private void add(
            List<Stretch> stretches, List<Measure> measures, Set<MeasureKind> kinds, int about, boolean orReason) {
        for (Measure one : measures) {
            int fit = Math.min(about, ofKind(one, kinds));
            if (!orReason) {
                fit = Math.min(
                        fit,
                        one.reason().isUnknown()
                                ? Kleene.UNKNOWN
                                : Kleene.of(!one.reason().isValue()));
            }
            if (fit != Kleene.NO) {
                stretches.add(new Stretch(fit, Period.of(one.from(), sight.later(one.until()))));
            }
        }
    }

    private static int ofKind(Measure measure, Set<MeasureKind> kinds) {
        Set<MeasureKind> own = measure.kinds().orNull();
        if (own == null) {
            return Kleene.UNKNOWN;
        }
        for (MeasureKind kind : kinds) {
            if (own.contains(kind)) {
                return Kleene.YES;
            }
        }
        return Kleene.NO;
    }

    private boolean isComplete(Register register, Period held) {
        return declared.isComplete(register, held.startEarliest(), held.endLatest() - 1);
    }
}
