package jp.confidentiality.benchmarks.plain;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Register;

/** For which seconds each register is declared complete; declarations of one register are joined (D5). */
final class Declared {
    private final long contractStart;
    private final long asOf;
    private final EnumMap<Register, TreeMap<Long, Long>> untilByStart = new EnumMap<>(Register.class);
    private final long[] completeUntil = new long[Register.values().length];

    Declared(Dossier dossier, Viewpoint viewpoint) {
        this.contractStart = Moment.startOf(dossier.contract().from());
        this.asOf = Moment.seconds(viewpoint.asOf());
        long knownAt = viewpoint.knownAt() == null ? Long.MAX_VALUE : Moment.seconds(viewpoint.knownAt());
        for (Completeness one : dossier.completeness()) {
            Moment recorded = one.recordedAt().orNull();
            if (recorded == null || recorded.latest() <= knownAt) {
                one.registers().forEach(r -> join(r, Moment.startOf(one.from()), Moment.endOf(one.to())));
            }
        }
        for (Register register : Register.values()) {
            completeUntil[register.ordinal()] = end(register, contractStart);
        }
    }

    /** Tells whether it is complete from contract start, earlier included, to {@code second}, or the as-of moment. */
    boolean isComplete(Register register, long second) {
        return Math.min(second, asOf) < completeUntil[register.ordinal()];
    }

    /**
     * Tells whether it is complete from one second, contract start at the earliest, to another, or the as-of moment.
     */
    boolean isComplete(Register register, long from, long to) {
        return Math.min(to, asOf) < end(register, Math.max(contractStart, Math.min(from, asOf)));
    }

    /** Tells whether it is complete from contract start to the as-of moment. */
    boolean isComplete(Register register) {
        return isComplete(register, asOf);
    }

    private long end(Register register, long second) {
        TreeMap<Long, Long> periods = untilByStart.get(register);
        Map.Entry<Long, Long> period = periods == null ? null : periods.floorEntry(second);
        return period == null || period.getValue() <= second ? Long.MIN_VALUE : period.getValue();
    }

    private void join(Register register, long from, long until) {
        TreeMap<Long, Long> periods = untilByStart.computeIfAbsent(register, r -> new TreeMap<>());
        long start = from;
        long end = until;
        Map.Entry<Long, Long> earlier = periods.floorEntry(end);
        while (earlier != null && earlier.getValue() >= start) {
            periods.remove(earlier.getKey());
            start = Math.min(start, earlier.getKey());
            end = Math.max(end, earlier.getValue());
            earlier = periods.floorEntry(end);
        }
        periods.put(start, end);
    }
}
