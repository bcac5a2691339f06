package jp.confidentiality.testkit.oracle;

import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;

/** Consents of the orderer, given before an act and in force at it (D2, D13, D16). */
final class Consents {
    /** Whether the text wants the consent in writing. */
    enum Wanted {
        WRITTEN,
        ANY_FORM
    }

    private final World world;

    Consents(World world) {
        this.world = world;
    }

    /** P(consent→act): for each piece of information, one consent that covers the act alone in all its limits. */
    Truth prior(String norm, ConsentAct act, Subject subject, Wanted form) {
        return prior(norm, act, subject, form, Truth.FALSE);
    }

    /** As above, of an act that may still lie ahead. */
    Truth prior(String norm, ConsentAct act, Subject subject, Wanted form, Truth open) {
        Cell<Set<String>> pieces = subject.information();
        if (pieces == null || !pieces.isValue()) {
            return one(norm, act, subject, form, open);
        }
        return Truth.every(pieces.value(), piece -> one(norm, act, subject.about(Cell.is(Set.of(piece))), form, open));
    }

    private Truth one(String norm, ConsentAct act, Subject subject, Wanted form, Truth open) {
        return world.exists(
                Consent.class,
                one -> fit(one, norm, act, subject, form),
                Register.CONSENTS,
                world.until(subject.at()),
                open);
    }

    private Truth fit(Consent one, String norm, ConsentAct act, Subject subject, Wanted form) {
        Truth kind = Cells.is(one.act(), act);
        if (kind.isFalse()) {
            return kind;
        }
        return Truth.all(
                kind,
                Cells.is(one.by(), world.contract.orderer()),
                Cells.yes(one.authority()),
                form == Wanted.WRITTEN
                        ? world.written(one.form(), subject.at())
                        : world.form(norm, one.form(), subject.at()),
                inForce(one, subject.at()),
                covers(one, subject),
                condition(one.condition(), norm, subject));
    }

    private Truth inForce(Consent one, When at) {
        return Truth.all(
                When.of(one.given()).before(at),
                one.from().isBlank()
                        ? Truth.TRUE
                        : at.before(When.start(one.from())).not(),
                at.before(When.endBy(one.until(), world.asOf)),
                at.before(When.endBy(one.withdrawn(), world.asOf)));
    }

    private Truth covers(Consent one, Subject subject) {
        return Truth.all(
                Limits.information(world, one.information(), subject),
                Cells.allows(one.acts(), subject.rows()),
                Cells.allows(one.persons(), subject.persons()),
                Limits.single(one.places(), subject.place()),
                Limits.single(one.purposes(), subject.purpose()),
                Limits.single(one.methods(), subject.method()));
    }

    private Truth condition(Cell<String> condition, String norm, Subject subject) {
        if (condition.isBlank()) {
            return Truth.TRUE;
        }
        Truth met = world.determinations.decided(norm, Question.CONDITION_MET, subject);
        return condition.isUnknown() && !met.isTrue() ? Truth.MISSING : met;
    }
}
