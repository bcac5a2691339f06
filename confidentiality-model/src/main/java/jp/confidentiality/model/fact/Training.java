package jp.confidentiality.model.fact;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;

/**
 * A training or briefing (研修・教育・周知).
 *
 * @param row ID, recording moment, correction
 * @param at when it was held (実施日時)
 * @param persons who took part (受講者)
 * @param topics what it covered (内容)
 */
@RecordBuilder
@RegisterRow(register = Register.TRAININGS, ja = "研修")
public record Training(
        Row row,
        @Column(ja = "実施日時", role = Column.Role.EVENT) Cell<Moment> at,
        @Column(ja = "受講者", names = Column.Names.PARTY) Cell<Set<String>> persons,
        @Column(ja = "内容", blank = Column.Blank.LEFT_OUT) Cell<Set<TrainingTopic>> topics)
        implements StandingFact {
    public Training {
        Checks.row("Training", row);
        at = Cell.orBlank(at);
        persons = Cell.orBlank(persons);
        topics = Cell.orBlank(topics);
    }
}
