package jp.confidentiality.benchmarks.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/** How many subjects of each compared norm came to which verdict. Not thread-safe. */
public final class PlainResult {
    private final long[] counts = new long[PlainNorm.values().length * Verdict.values().length];

    PlainResult() {}

    void add(PlainNorm norm, Verdict verdict) {
        counts[norm.ordinal() * Verdict.values().length + verdict.ordinal()]++;
    }

    long count(PlainNorm norm, Verdict verdict) {
        return counts[norm.ordinal() * Verdict.values().length + verdict.ordinal()];
    }

    Verdict worst(PlainNorm norm) {
        for (int i = Verdict.values().length - 1; i > 0; i--) {
            if (count(norm, Verdict.values()[i]) > 0) {
                return Verdict.values()[i];
            }
        }
        return Verdict.NOT_APPLICABLE;
    }

    /** Returns the counts by norm, in catalogue order. */
    public Map<NormId, Counts> counts() {
        Map<NormId, Counts> byNorm = new LinkedHashMap<>();
        for (PlainNorm norm : PlainNorm.values()) {
            byNorm.put(
                    norm.norm().id(),
                    new Counts(
                            count(norm, Verdict.VIOLATED),
                            count(norm, Verdict.UNDETERMINED),
                            count(norm, Verdict.PENDING),
                            count(norm, Verdict.SATISFIED),
                            count(norm, Verdict.NOT_APPLICABLE)));
        }
        return byNorm;
    }
}
