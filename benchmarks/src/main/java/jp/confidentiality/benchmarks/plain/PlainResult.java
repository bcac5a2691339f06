package jp.confidentiality.benchmarks.plain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.assessment.Counts;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;

/** How many subjects of each norm came to which verdict, the findings, and the state of each power. Not thread-safe. */
public final class PlainResult {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final long[] counts = new long[PlainNorm.values().length * VERDICTS.length];
    private final EnumMap<Power, Effect.State> powers = new EnumMap<>(Power.class);
    private List<PlainFinding> findings = List.of();

    /** The powers; the two constitutive norms hold whatever the rows say. */
    enum Power {
        C5P1_ASSURANCE("C5P1.alternative-assurance"),
        C6_PUBLICATION("C6.publication"),
        C8_TERMINATION("C8.termination");

        private final NormId id;

        Power(String id) {
            this.id = NormId.of(id);
        }
    }

    PlainResult() {}

    void add(PlainNorm norm, Verdict verdict) {
        counts[norm.ordinal() * VERDICTS.length + verdict.ordinal()]++;
    }

    void is(Power power, Effect.State state) {
        powers.put(power, state);
    }

    void keep(List<PlainFinding> kept) {
        findings = kept;
    }

    long count(PlainNorm norm, Verdict verdict) {
        return counts[norm.ordinal() * VERDICTS.length + verdict.ordinal()];
    }

    Verdict worst(PlainNorm norm) {
        for (int i = VERDICTS.length - 1; i > 0; i--) {
            if (count(norm, VERDICTS[i]) > 0) {
                return VERDICTS[i];
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

    /** Returns the state of each power. */
    public Map<NormId, Effect.State> powers() {
        Map<NormId, Effect.State> byNorm = new LinkedHashMap<>();
        powers.forEach((power, state) -> byNorm.put(power.id, state));
        return byNorm;
    }

    /** Returns the findings in the order in which they arose; none where they went to a sink. */
    public List<PlainFinding> findings() {
        return findings;
    }
}
