package jp.confidentiality.rules;

import java.util.List;
import java.util.function.Supplier;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.canonical.CanonicalBytes;
import jp.confidentiality.model.fact.Activity;
import org.jspecify.annotations.Nullable;

/** Judges one part of the activities: what one thread needs of its own, added up in the end. */
final class Shard {
    private final Visible visible;
    private final Judging judging;
    private final Supplier<AlikeRows> alikeRows;
    private final CanonicalBytes line = new CanonicalBytes();
    private final Sha256 hash = new Sha256(line);
    private long untilAlike;
    private long judgedAlike;
    private @Nullable AlikeRows alike;

    /**
     * Makes a shard.
     *
     * @param alikeFrom how many activities are judged one by one before those that are alike are judged once
     */
    Shard(Visible visible, Judging judging, long alikeFrom, Supplier<AlikeRows> alikeRows) {
        this.visible = visible;
        this.judging = judging;
        this.untilAlike = alikeFrom;
        this.alikeRows = alikeRows;
    }

    Judging judging() {
        return judging;
    }

    Sha256 hash() {
        return hash;
    }

    void judge(Activity row, FindingSink sink) {
        Alike known = alike(row);
        if (known != null) {
            hash.addUnordered(line, line.write(row, known.bytes()));
            return;
        }
        hash.addUnordered(line, line.write(row));
        Activity seen = visible.of(row);
        if (seen != null) {
            judging.judge(seen);
            deliver(sink);
        }
    }

    /** Returns what {@code row} was found to be alike with, and counted; null where it is judged by itself. */
    private @Nullable Alike alike(Activity row) {
        if (alike == null && untilAlike-- > 0) {
            return null;
        }
        if (alike == null) {
            alike = alikeRows.get();
        }
        return visible.isItself(row.row()) ? alike.judge(row) : null;
    }

    /** Judges the reports of what was violated, and hands over what was found since the last delivery. */
    void deliver(FindingSink sink) {
        for (Breach breach : judging.takeBreaches()) {
            judging.judge(breach);
        }
        List<Finding> found = judging.takeFindings();
        if (!found.isEmpty()) {
            Assessing.inOrder(judging.catalogue(), found).forEach(sink::accept);
        }
    }

    /** Counts what was settled for rows that are alike. */
    void count() {
        if (alike != null) {
            alike.count();
        }
    }

    /** Returns how many activities were not judged one by one. */
    long judgedAlike() {
        return judgedAlike + (alike == null ? 0 : alike.hits());
    }

    void add(Shard other) {
        other.count();
        judgedAlike += other.judgedAlike();
        judging.add(other.judging);
        hash.addUnordered(other.hash);
    }
}
