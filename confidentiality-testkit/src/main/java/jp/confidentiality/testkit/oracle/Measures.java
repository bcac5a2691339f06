package jp.confidentiality.testkit.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.Register;

/** Measures and other things that have to stand throughout a time (W). */
final class Measures {
    private final World world;

    Measures(World world) {
        this.world = world;
    }

    /**
     * A time, with what makes it count.
     *
     * @param fit whether the row counts
     * @param start from when, inclusive
     * @param end until when, exclusive
     */
    record Stretch(Truth fit, When start, When end) {
        Truth inForce(When at) {
            return fit.and(at.within(start, end));
        }
    }

    /** Returns the time of the contract's work. */
    Stretch work() {
        return new Stretch(Truth.TRUE, When.start(world.contract.workStart()), When.endBy(world.workEnd(), world.asOf));
    }

    /** W: some measure of one of the kinds stands for the contract as a whole. */
    Truth throughoutWork(MeasureKind... kinds) {
        Set<MeasureKind> wanted = EnumSet.copyOf(List.of(kinds));
        return throughout(work(), stretches(one -> fits(one, wanted, forContract(one))));
    }

    /** W: some measure of one of the kinds stands for the row. */
    Truth throughout(Stretch held, Set<MeasureKind> kinds, String row) {
        return throughout(held, stretches(one -> fits(one, kinds, forRow(one, row))));
    }

    Truth throughout(Stretch held, List<Stretch> stretches) {
        return throughout(held, stretches, Register.MEASURES);
    }

    /** W: at every second of the time held, up to as-of, one of the stretches is in force. */
    Truth throughout(Stretch held, List<Stretch> stretches, Register register) {
        Truth stands = always(held, stretches, Set.of(), at -> Truth.any(stretches, s -> s.inForce(When.exactly(at))));
        return stands.isTrue() || world.complete(register, world.during(held.start, held.end))
                ? stands
                : stands.or(Truth.MISSING);
    }

    /**
     * Tells whether something is so at every second held up to as-of, where it changes only when a stretch begins or
     * ends, or at {@code changes}.
     */
    Truth always(Stretch held, List<Stretch> stretches, Collection<Long> changes, LongFunction<Truth> so) {
        long first = held.start.earliest();
        long last = Math.min(world.asOf, held.end.latest() - 1);
        if (first > last) {
            return Truth.TRUE;
        }
        TreeSet<Long> points = new TreeSet<>(changes);
        List<Stretch> all = new ArrayList<>(stretches);
        all.add(held);
        for (Stretch stretch : all) {
            points.addAll(List.of(
                    stretch.start.earliest(), stretch.start.latest(), stretch.end.earliest(), stretch.end.latest()));
        }
        points.addAll(points.stream()
                .map(point -> Math.max(point, Long.MIN_VALUE + 1) - 1)
                .toList());
        points.add(first);
        points.add(last);
        if (!held.start.dated()) {
            return points.subSet(first, false, last, true).stream()
                    .map(so::apply)
                    .filter(Truth::isUnknown)
                    .reduce(
                            held.end.dated()
                                    ? held.start.vague()
                                    : held.start.vague().and(held.end.vague()),
                            Truth::and);
        }
        return Truth.every(
                points.subSet(first, true, last, true),
                at -> held.inForce(When.exactly(at)).not().or(so.apply(at)));
    }

    List<Stretch> stretches(Function<Measure, Truth> fit) {
        return world.all(Measure.class).stream()
                .map(one -> new Stretch(fit.apply(one), When.start(one.from()), When.endBy(one.until(), world.asOf)))
                .filter(stretch -> !stretch.fit.isFalse())
                .toList();
    }

    /** Tells whether the row is a measure of one of the kinds; one with a reason says that the kind is not used. */
    static Truth fits(Measure one, Set<MeasureKind> kinds, Truth about) {
        return Truth.all(about, ofKind(one, kinds), unused(one.reason()).not());
    }

    /** Tells whether the row is a measure of one of the kinds, or the recorded reason why it is not used. */
    static Truth fitsOrReason(Measure one, MeasureKind kind, Truth about) {
        return about.and(ofKind(one, EnumSet.of(kind)));
    }

    static Truth forRow(Measure one, String row) {
        return Cells.states(one.about(), row);
    }

    private static Truth forContract(Measure one) {
        return one.about().isBlank() ? Truth.TRUE : Cells.names(one.about(), Finding.CONTRACT);
    }

    private static Truth ofKind(Measure one, Set<MeasureKind> kinds) {
        return Truth.any(kinds, kind -> Cells.names(one.kinds(), kind));
    }

    private static Truth unused(Cell<String> reason) {
        return reason.isUnknown() ? Truth.MISSING : Truth.of(reason.isValue());
    }
}
