package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Training;
import jp.confidentiality.model.fact.TrainingTopic;

/** Trainings that together cover topics, in time. */
final class Trainings {
    private Trainings() {}

    static Ruling covered(World world, Cell<String> person, Set<TrainingTopic> topics, Due due) {
        Truth open = due.open();
        Truth all = Truth.every(
                topics,
                topic -> world.exists(
                        Training.class,
                        one -> Truth.all(
                                tookPart(one, person), Cells.states(one.topics(), topic), due.kept(When.of(one.at()))),
                        Register.TRAININGS,
                        due.performanceFromContractStart(),
                        open));
        return new Ruling(Truth.TRUE, all, open);
    }

    static Truth tookPart(Training one, Cell<String> person) {
        return person.isValue() ? Cells.names(one.persons(), person.value()) : Truth.MISSING;
    }
}
