package jp.confidentiality.testkit.laws;

import java.util.stream.Collectors;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;

/**
 * What a law is tried on: a dossier, as of when, and the seed of whatever the law has to choose.
 *
 * @param dossier the dossier
 * @param viewpoint as of when, as known when
 * @param choices the seed of the law's own choices
 */
public record Situation(Dossier dossier, Viewpoint viewpoint, long choices) {
    Dice dice() {
        return new Dice(choices);
    }

    Situation of(Dossier other) {
        return new Situation(other, viewpoint, choices);
    }

    /** Returns IDs and moments, never contents. */
    @Override
    public String toString() {
        return dossier.contract().id() + " " + viewpoint.asOf()
                + (viewpoint.knownAt() == null ? "" : " / " + viewpoint.knownAt()) + " choices=" + choices + " "
                + Rows.of(dossier).stream().map(Fact::id).collect(Collectors.joining(", ", "[", "]"));
    }
}
