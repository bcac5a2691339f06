package jp.confidentiality.rules;

import java.util.List;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Activity;

/** Judges one part of the activities: what one thread needs of its own, added up in the end. */
final class Shard {
    private final Visible visible;
    private final Judging judging;
    private final Sha256 hash = new Sha256();

    Shard(Visible visible, Judging judging) {
        this.visible = visible;
        this.judging = judging;
    }

    Judging judging() {
        return judging;
    }

    Sha256 hash() {
        return hash;
    }

    void judge(Activity row, FindingSink sink) {
        hash.addUnordered(row);
        Activity seen = visible.of(row);
        if (seen != null) {
            judging.judge(seen);
            deliver(sink);
        }
    }

    /** Judges the reports of what was violated, and hands over what was found since the last delivery. */
    void deliver(FindingSink sink) {
        for (Breach breach : judging.takeBreaches()) {
            judging.judge(breach);
        }
        List<Finding> found = judging.takeFindings();
        Assessing.inOrder(judging.catalogue(), found).forEach(sink::accept);
    }

    void add(Shard other) {
        judging.add(other.judging);
        hash.addUnordered(other.hash);
    }
}
