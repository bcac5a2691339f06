package jp.confidentiality.testkit.oracle;

import java.util.function.BiFunction;

/** Duties that arise when the orderer asks for something (Q): done by the date, open until then, refused at once. */
final class Asked {
    private Asked() {}

    /** Returns the ruling, where {@code done} says whether it was done in time, given whether the time is still running. */
    static Ruling ruling(World world, Subject subject, Due due, BiFunction<Due, Truth, Truth> done) {
        Truth accepted = world.outcomes.refused(subject.id()).not();
        Truth open = due.open();
        return new Ruling(Truth.TRUE, done.apply(due, open).and(accepted), open.and(accepted));
    }
}
