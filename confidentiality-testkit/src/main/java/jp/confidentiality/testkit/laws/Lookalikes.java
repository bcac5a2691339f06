package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.testkit.Judge;
import org.jspecify.annotations.Nullable;

/**
 * A log in which activities are repeated under other IDs at other moments, so that many have one character: judged once
 * for all they come to what they come to one by one.
 */
final class Lookalikes {
    private static final int CHARACTERS = 12;
    private static final int EACH = 14;
    private static final List<Integer> SECONDS = List.of(0, 0, -1, 1, -3_600, 3_600, -86_400, 86_400);

    private Lookalikes() {}

    static @Nullable Deviation law(Bench bench, Situation situation) {
        Optional<Judge> alike = bench.judge().judgingAlikeFrom(0);
        Optional<Judge> eachAlone = bench.judge().judgingAlikeFrom(Long.MAX_VALUE);
        SameLaws.Streamed streamed = new SameLaws.Streamed(bench, situation);
        List<Activity> log = log(situation, streamed.log());
        if (alike.isEmpty() || eachAlone.isEmpty() || log.isEmpty()) {
            return null;
        }
        List<Finding> expected = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        Assessment oneByOne = streamed.assess(eachAlone.get(), log, expected);
        Assessment byCharacter = streamed.assess(alike.get(), log, found);
        Deviation deviation = Compared.findings(expected, found, Compared::text, Objects::equals);
        deviation = deviation != null ? deviation : Compared.results(oneByOne, byCharacter, norm -> true);
        return deviation != null ? deviation : Compared.effects(oneByOne, byCharacter, norm -> true);
    }

    private static List<Activity> log(Situation situation, List<Activity> rows) {
        Dice dice = situation.dice();
        List<Moment> moments = Rows.moments(situation.dossier());
        List<Activity> log = new ArrayList<>(rows);
        List<Activity> examples = dice.shuffled(rows);
        for (Activity example : examples.subList(0, Math.min(CHARACTERS, examples.size()))) {
            for (int i = 0; i < EACH && !moments.isEmpty(); i++) {
                String id = "law-alike-" + example.id() + "-" + i;
                Moment at = moved(dice.one(moments, id), dice.one(SECONDS, "by " + id));
                again(example, id, Cell.is(at)).ifPresent(log::add);
            }
        }
        return dice.shuffled(log);
    }

    /** Returns the row under another ID at another moment; empty where it would be returned before it was taken. */
    private static Optional<Activity> again(Activity example, String id, Cell<Moment> at) {
        try {
            return Optional.of((Activity) Rows.with(
                    example, Row.of(id), (column, cell) -> column.name().equals("at") ? at : cell));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Moment moved(Moment moment, int seconds) {
        return seconds == 0 ? moment : Moment.second(Moment.time(moment.earliest() + seconds));
    }
}
