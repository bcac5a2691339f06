package jp.confidentiality.rules;

/** What one subject's judgements looked up when it was judged last, and until when they stand. */
final class Reader {
    private final Unit unit;
    private final Bucket[] buckets;
    private long until = Long.MAX_VALUE;
    private boolean live = true;
    private boolean planned;

    Reader(Unit unit, Bucket[] buckets) {
        this.unit = unit;
        this.buckets = buckets;
        for (Bucket bucket : buckets) {
            bucket.add(this);
        }
    }

    Unit unit() {
        return unit;
    }

    boolean isLive() {
        return live;
    }

    /** Returns the last second at which what was judged stands, as far as nothing else changes. */
    long until() {
        return until;
    }

    void until(long second) {
        planned &= until == second;
        until = second;
    }

    /** Tells whether that second is on the agenda. */
    boolean isPlanned() {
        return planned;
    }

    void planned() {
        planned = true;
    }

    /** Tells whether it is of just these buckets. */
    boolean isOf(Bucket[] others, int number) {
        if (buckets.length != number) {
            return false;
        }
        for (int i = 0; i < number; i++) {
            if (buckets[i] != others[i]) {
                return false;
            }
        }
        return true;
    }

    void giveUp() {
        live = false;
        for (Bucket bucket : buckets) {
            bucket.abandoned();
        }
    }
}
