package jp.confidentiality.testkit.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.norm.Cause;

/** What the orderer decided where only a person can tell (D17). */
final class Determinations {
    private final World world;

    Determinations(World world) {
        this.world = world;
    }

    /** Returns what was decided; nothing decided: unknown, a person has to. */
    Truth decided(String norm, Question question, Subject subject) {
        return answer(norm, question, subject).orElse(Truth.HUMAN);
    }

    /** Returns {@code value}, or what was decided where it is unknown for nothing but the tolerance of a word. */
    Truth settled(Truth value, String norm, Subject subject) {
        boolean tolerated = value.isUnknown() && value.causes().equals(EnumSet.of(Cause.TOLERANCE));
        return tolerated ? answer(norm, Question.IN_TIME, subject).orElse(value) : value;
    }

    /** Returns what was decided; empty where no row can be about it. */
    Optional<Truth> answer(String norm, Question question, Subject subject) {
        boolean yes = false;
        boolean no = false;
        Truth perhaps = Truth.FALSE;
        for (Determination one : world.all(Determination.class)) {
            Truth fit = fit(one, norm, question, subject);
            boolean certain = fit.isTrue() && one.answer().isValue();
            yes |= certain && one.answer().value();
            no |= certain && !one.answer().value();
            perhaps = perhaps.or(fit.isTrue() ? Truth.MISSING : fit);
        }
        if (yes && no) {
            return Optional.of(Truth.CONFLICTING);
        }
        if (yes || no) {
            return Optional.of(Truth.of(yes));
        }
        return perhaps.isFalse() ? Optional.empty() : Optional.of(perhaps);
    }

    private Truth fit(Determination one, String norm, Question question, Subject subject) {
        Truth asked = Cells.is(one.norm(), norm).and(Cells.is(one.question(), question));
        if (asked.isFalse()) {
            return asked;
        }
        return Truth.all(
                asked,
                Cells.is(one.by(), world.contract.orderer()),
                Cells.allows(one.subjects(), List.of(Cell.is(subject.id()))),
                Limits.information(world, one.information(), subject),
                Cells.allows(one.persons(), subject.persons()),
                Limits.single(one.places(), subject.place()),
                one.from().isBlank()
                        ? Truth.TRUE
                        : subject.at().before(When.start(one.from())).not(),
                subject.at().before(When.endBy(one.until(), world.asOf)));
    }
}
