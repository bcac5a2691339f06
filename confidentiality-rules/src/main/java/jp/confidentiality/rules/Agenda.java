package jp.confidentiality.rules;

import java.util.PriorityQueue;
import java.util.function.Consumer;

/** The moments at which something may change by the passing of time alone: a row comes to be seen, a time runs out. */
final class Agenda {
    private static final int FEW = 1_000;

    private final PriorityQueue<Due> queue = new PriorityQueue<>((one, other) -> Long.compare(one.after, other.after));
    private int most = FEW;

    /** Something that stands up to and including a second. */
    private record Due(long after, Unit unit, boolean seen) {
        /** Nothing else was found out since. */
        boolean holds() {
            Reader reader = unit.reader;
            return !unit.isGone() && (seen ? unit.seenUntil == after : reader != null && reader.until() == after);
        }
    }

    /** What is seen of the unit's row stands until its moment. */
    void seen(Unit unit) {
        if (unit.seenUntil != Long.MAX_VALUE) {
            add(new Due(unit.seenUntil, unit, true));
        }
    }

    /** What the unit was judged to be stands until its reader's moment, unless that is in here already. */
    void judged(Unit unit) {
        Reader reader = unit.reader;
        if (reader != null && reader.until() != Long.MAX_VALUE && !reader.isPlanned()) {
            reader.planned();
            add(new Due(reader.until(), unit, false));
        }
    }

    private void add(Due due) {
        queue.add(due);
        if (queue.size() > most) {
            queue.removeIf(one -> !one.holds());
            most = Math.max(FEW, queue.size() * 2);
        }
    }

    /** Takes out what does not stand at {@code second} any more: rows to be looked at, and subjects to be judged. */
    void past(long second, Consumer<Unit> rows, Consumer<Unit> subjects) {
        for (Due due = queue.peek(); due != null && due.after < second; due = queue.peek()) {
            queue.remove();
            if (due.holds()) {
                (due.seen ? rows : subjects).accept(due.unit);
            }
        }
    }

    int size() {
        return queue.size();
    }
}
