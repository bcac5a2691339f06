package jp.confidentiality.rules;

import jp.confidentiality.model.fact.Application;
import jp.confidentiality.model.norm.NormId;

/**
 * A violation of the special provisions that the engine found (違反の所見): what the reporting duty of 第4第5項 is about.
 * Derived, never handed in.
 */
public final class Breach {
    private final NormId norm;
    private final Act act;

    Breach(NormId norm, Act act) {
        this.norm = norm;
        this.act = act;
    }

    /** Returns the norm that is violated. */
    public String norm() {
        return norm.value();
    }

    NormId normId() {
        return norm;
    }

    /** Returns the subject of the violation, a row's ID or {@code contract}. */
    public String subject() {
        return act.id();
    }

    /** Returns the violation as the subject of the reporting duty: its ID is the norm and the subject. */
    Act act() {
        Interval at = act.fact() instanceof Application row ? Interval.of(row, row.at()) : act.at();
        return new Act(
                norm + " " + act.id(),
                act.fact(),
                act.id(),
                at,
                act.actor(),
                act.information(),
                act.place(),
                act.purpose(),
                act.method());
    }
}
