package jp.confidentiality.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.confidentiality.io.DatedValues.Decided;
import jp.confidentiality.model.profile.Decision;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Why and by whom the values of a profile were decided (理由・決定者). A value that differs from the shipped example needs
 * both, its own or those of the whole profile.
 */
final class Decisions {
    private final boolean needed;
    private final String reason;
    private final String decidedBy;
    private final List<InputProblem> problems;
    private final List<Decision> found = new ArrayList<>();

    /**
     * Begins with what holds for the whole profile.
     *
     * @param needed whether values that differ from the shipped ones need a decision
     * @param problems receives what is wrong
     */
    Decisions(boolean needed, Optional<String> reason, Optional<String> decidedBy, List<InputProblem> problems) {
        this.needed = needed;
        this.reason = reason.orElse("");
        this.decidedBy = decidedBy.orElse("");
        this.problems = problems;
        add(new Decision("", LocalDate.MIN, this.reason, this.decidedBy));
    }

    /** Returns all decisions, that of the whole profile first. */
    List<Decision> found() {
        return found;
    }

    /**
     * Takes the decisions of one value.
     *
     * @param key the value's key in the model
     * @param at where it stands, to say what is missing
     * @param field its key in the file
     * @param shipped the shipped value; null where the shipped profile has none
     * @param shown how a value is shown to people
     */
    <T> void add(
            String key,
            YamlNode at,
            String field,
            Decided<T> value,
            @Nullable Timeline<T> shipped,
            Function<T, String> shown) {
        List<Timeline.Dated<T>> values = value.timeline().values();
        for (int i = 0; i < values.size(); i++) {
            Decision decision = value.decisions().get(i);
            add(new Decision(key, decision.from(), decision.reason(), decision.decidedBy()));
            T usual = shipped == null ? null : shipped.on(values.get(i).from());
            if (!values.get(i).value().equals(usual)) {
                required(
                        at,
                        field,
                        decision,
                        shown.apply(values.get(i).value()),
                        usual == null ? "" : shown.apply(usual));
            }
        }
    }

    /** Says that something the shipped profile has is left out, where nobody says why. */
    void leftOut(YamlNode at, String field, String usual) {
        required(at, field, new Decision("", LocalDate.MIN, "", ""), "", usual);
    }

    private void add(Decision decision) {
        if (!decision.reason().isEmpty() || !decision.decidedBy().isEmpty()) {
            found.add(decision);
        }
    }

    private void required(YamlNode at, String field, Decision decision, String value, String usual) {
        boolean noReason = decision.reason().isEmpty() && reason.isEmpty();
        boolean nobody = decision.decidedBy().isEmpty() && decidedBy.isEmpty();
        if (!needed || (!noReason && !nobody)) {
            return;
        }
        String shipped = ProfileFile.names().get(0);
        String ja = noReason ? nobody ? "理由と決定者" : "理由" : "決定者";
        String keys = noReason ? nobody ? "reason と decided-by" : "reason" : "decided-by";
        problems.add(at.problem(
                field,
                value,
                "付属の規程 " + shipped + " の値（" + (usual.isEmpty() ? "定めなし" : usual) + "）と違うので、" + ja
                        + "が要ります。値を「{value: 値, reason: 理由, " + "decided-by: 決定者の職名}」と書くか、規程の初めに全体の " + keys
                        + " を書いてください。",
                "It differs from the shipped profile " + shipped
                        + ". Maybe write {value: …, reason: …, decided-by: …}, " + "or give " + keys.replace("と", "and")
                        + " for the whole profile at its top."));
    }
}
