package jp.confidentiality.testkit.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.profile.Timeline;

/** A check in every full interval of the profile (C4P1), from the first day of a time to its end. */
final class Intervals {
    private final World world;
    private final String norm;
    private final Subject subject;
    private final When end;

    Intervals(World world, String norm, Subject subject, When end) {
        this.world = world;
        this.norm = norm;
        this.subject = subject;
        this.end = end;
    }

    Ruling ruling(Function<Check, Truth> about) {
        When start = subject.at();
        Timeline<Integer> lengths = world.profile.checkIntervalDays();
        if (!start.dated()) {
            boolean never = lengths.values().stream().allMatch(dated -> dated.value() == 0);
            return never ? Ruling.of(decided()) : new Ruling(Truth.TRUE, start.vague(), start.vague());
        }
        return Ruling.together(d3 -> duties(about, d3));
    }

    private List<Ruling> duties(Function<Check, Truth> about, boolean d3) {
        Timeline<Integer> lengths = world.profile.checkIntervalDays();
        List<Ruling> duties = new ArrayList<>(List.of(Ruling.of(Truth.TRUE)));
        LocalDate first = subject.at().firstDay();
        LocalDate counted = first; // the day from which an interval is counted; it is not counted itself
        do { // what has not begun yet has its first interval ahead of it
            int length = lengths.on(counted);
            if (length == 0) {
                duties.add(Ruling.of(decided()));
                first = nextChange(lengths, counted);
                counted = first;
            } else {
                counted = counted.plusDays(length);
                duties.add(checked(first, counted.plusDays(1), about, d3));
                first = counted.plusDays(1);
            }
        } while (!first.isAfter(world.today));
        return duties;
    }

    /** A check between the two days, the second excluded; owed only if the time lasts until then, or until as-of. */
    private Ruling checked(LocalDate first, LocalDate next, Function<Check, Truth> about, boolean d3) {
        When from = When.exactly(Moment.startOf(first));
        When last = When.exactly(Moment.startOf(next) - 1);
        boolean current = world.asOf <= last.latest();
        Truth found = world.exists(
                Check.class,
                check -> Truth.all(
                        about.apply(check),
                        When.of(check.at()).before(from).not(),
                        last.before(When.of(check.at())).not()),
                Register.CHECKS,
                new Days(first, Days.earlier(next.minusDays(1), world.today)),
                Truth.of(current && d3));
        return new Ruling((current ? world.now : last).before(end), found, Truth.of(current));
    }

    private Truth decided() {
        return world.determinations.decided(norm, Question.IN_ORDER, subject);
    }

    private static LocalDate nextChange(Timeline<Integer> lengths, LocalDate day) {
        return lengths.values().stream()
                .map(Timeline.Dated::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
