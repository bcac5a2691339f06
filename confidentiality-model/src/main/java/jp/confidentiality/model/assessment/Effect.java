package jp.confidentiality.model.assessment;

import java.io.Serializable;
import java.util.List;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.NormId;

/**
 * What a power or a constitutive norm comes to (効果).
 *
 * @param norm the norm
 * @param state whether the power is available, or that the norm is in force
 * @param restsOn the findings or rows it rests on, as {@code norm subject} or row ID, at most {@link #LISTED}
 * @param count how many it rests on in all
 * @param reasons why
 */
public record Effect(NormId norm, State state, List<String> restsOn, long count, List<Text> reasons)
        implements Serializable {
    /** How many of the findings an effect rests on are listed at most. */
    public static final int LISTED = 100;

    public Effect {
        String owner = "the effect of " + Given.field("an effect", "norm", norm);
        Given.field(owner, "state", state);
        restsOn = List.copyOf(Given.field(owner, "restsOn", restsOn));
        reasons = List.copyOf(Given.field(owner, "reasons", reasons));
        if (restsOn.size() > LISTED || count < restsOn.size()) {
            throw new IllegalArgumentException("Field 'restsOn' of " + owner + " lists " + restsOn.size() + " of "
                    + count + ". Maybe list at most " + LISTED + ", and count them all.");
        }
    }

    /** The state of an effect. */
    public enum State implements Labelled {
        /** The orderer may use the power. */
        AVAILABLE("行使できる"),
        /** The orderer may not use it. */
        NOT_AVAILABLE("行使できない"),
        /** The evidence cannot tell. */
        UNDETERMINED("判定不能"),
        /** A constitutive norm, at work. */
        IN_FORCE("適用中");

        private final String ja;

        State(String ja) {
            this.ja = ja;
        }

        @Override
        public String ja() {
            return ja;
        }
    }
}
