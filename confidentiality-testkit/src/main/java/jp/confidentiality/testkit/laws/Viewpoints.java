package jp.confidentiality.testkit.laws;

import java.time.LocalDateTime;
import java.util.List;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;

/** Chooses as of when a dossier is judged: mostly after all that is in it, else shortly after something. */
final class Viewpoints {
    private static final List<Integer> HOURS_LATER = List.of(0, 1, 24, 36, 72, 240, 600, 2400);

    private Viewpoints() {}

    static Viewpoint of(Dossier dossier, Dice dice) {
        List<Moment> moments = Rows.moments(dossier);
        moments.add(Moment.day(dossier.contract().from()));
        Moment last = moments.stream().max(Moment::compareTo).orElseThrow();
        Moment after = dice.chance(60, "after all") ? last : dice.one(moments, "after one");
        Viewpoint viewpoint = Viewpoint.asOf(later(after, dice, "as of"));
        return dice.chance(10, "known at")
                ? viewpoint.knownAt(later(dice.one(moments, "known after"), dice, "known"))
                : viewpoint;
    }

    private static LocalDateTime later(Moment moment, Dice dice, String question) {
        return Moment.time(moment.latest()).plusHours(dice.one(HOURS_LATER, question));
    }
}
