package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Cause;

/** When something became known (覚知): the earliest discovery by anyone engaged but the wrongdoer, else as-of (D21). */
final class Knowledge {
    private final Weigher weigher;

    Knowledge(Weigher weigher) {
        this.weigher = weigher;
    }

    /**
     * When it became known.
     *
     * @param at when; the as-of moment where nobody recorded it
     * @param recorded a discovery that counts is recorded
     * @param conflict two discoveries by one person that give different moments
     */
    record Known(Interval at, Truth recorded, Truth conflict) {}

    /** Weighs the discoveries of the row {@code about}. */
    Known of(String about, Cell<String> wrongdoer) {
        List<Discovery> rows = weigher.evidence().discoveriesOf(about);
        if (rows.isEmpty()) {
            return unrecorded();
        }
        List<Discovery> counting = new ArrayList<>();
        List<Truth> certainties = new ArrayList<>();
        Truth recorded = Truth.FALSE;
        for (Discovery row : rows) {
            Truth counts = counts(row, wrongdoer, Interval.of(row, row.at()));
            if (counts.possible()) {
                counting.add(row);
                certainties.add(counts);
                recorded = recorded.or(weigher.noting(counts, Because.KNOWN_BY, row, row.at()));
            }
        }
        if (recorded.isFalse()) {
            return unrecorded();
        }
        Truth conflict = conflict(counting);
        long sure = Long.MAX_VALUE;
        long hi = Long.MAX_VALUE;
        for (int i = 0; i < counting.size(); i++) {
            if (certainties.get(i).isTrue()) {
                sure = Math.min(
                        sure, Interval.of(counting.get(i), counting.get(i).at()).lo());
                hi = Math.min(hi, latest(counting.get(i), counting));
            }
        }
        long lo = sure;
        boolean missing = false;
        long registers = 0;
        for (int i = 0; i < counting.size(); i++) {
            Interval at = Interval.of(counting.get(i), counting.get(i).at());
            Truth counts = certainties.get(i);
            if (at.missing() || (at.lo() < sure && Judgement.cause(counts) == Cause.MISSING)) {
                missing = true;
                registers |= at.registers() | counts.registers();
            }
            lo = Math.min(lo, at.lo());
        }
        long last = weigher.byNow(lo, hi);
        return new Known(
                new Interval(lo, last, missing && lo != last, conflict.isUnknown(), registers), recorded, conflict);
    }

    private Known unrecorded() {
        return new Known(weigher.now(), weigher.explaining() ? noDiscovery() : Truth.FALSE, Truth.FALSE);
    }

    /** Returns the last second at which the person of {@code row} may have come to know, where its rows differ. */
    private static long latest(Discovery row, List<Discovery> rows) {
        long latest = Interval.of(row, row.at()).hi();
        for (Discovery other : rows) {
            latest = differ(row, other)
                    ? Math.max(latest, Interval.of(other, other.at()).hi())
                    : latest;
        }
        return latest;
    }

    private static boolean differ(Discovery row, Discovery other) {
        return row.by().isValue()
                && row.by().equals(other.by())
                && isDated(row)
                && isDated(other)
                && (row.at().value().certainlyBefore(other.at().value())
                        || other.at().value().certainlyBefore(row.at().value()));
    }

    private static boolean isDated(Discovery row) {
        return row.at().isValue() && row.at().value().isDated();
    }

    /** Incidents are complete: then a report without recorded discovery is in order. */
    Truth incidentsComplete() {
        return weigher.noting(
                weigher.evidence().coverage().throughout(Register.INCIDENTS),
                Because.REGISTER_INCOMPLETE,
                Register.INCIDENTS);
    }

    private static Truth noDiscovery() {
        return Truth.FALSE.noting(Note.of(Because.NOT_DISCOVERED));
    }

    private Truth counts(Discovery row, Cell<String> wrongdoer, Interval at) {
        String by = row.by().orNull();
        if (by == null) {
            return someoneEngaged(at) ? weigher.missing(row, "by", row.by()) : Truth.FALSE;
        }
        Truth self = wrongdoer.isBlank() ? Truth.FALSE : Weigher.same(wrongdoer, by);
        if (self.isTrue()) {
            return Truth.FALSE;
        }
        Truth engaged = Truth.FALSE;
        for (Engagement engagement : weigher.evidence().engagementsOf(by)) {
            Truth person = Weigher.same(engagement.person(), by);
            engaged = engaged.or(person.and(weigher.inForce(engagement, engagement.from(), engagement.until(), at)));
        }
        Truth known = weigher.settled(
                engaged,
                Register.ENGAGEMENTS,
                weigher.evidence().coverage().prior(Register.ENGAGEMENTS, at),
                Truth.FALSE);
        return known.and(self.not());
    }

    /** Somebody was engaged then, or may have been: whoever came to know can have been one of them. */
    private boolean someoneEngaged(Interval at) {
        return !weigher.evidence().coverage().prior(Register.ENGAGEMENTS, at).isTrue()
                || weigher.evidence().all(Engagement.class).stream()
                        .anyMatch(row -> weigher.inForce(row, row.from(), row.until(), at)
                                .possible());
    }

    private Truth conflict(List<Discovery> rows) {
        for (Discovery row : rows) {
            for (Discovery other : rows) {
                if (row.id().compareTo(other.id()) < 0 && differ(row, other)) {
                    return weigher.noting(Truth.unknown(Cause.CONFLICTING), Because.DISCOVERIES_CONFLICT, row, other);
                }
            }
        }
        return Truth.FALSE;
    }
}
