package jp.confidentiality.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.AccessRight;
import jp.confidentiality.model.fact.Appointment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.InformationSystem;
import jp.confidentiality.model.fact.Item;
import jp.confidentiality.model.fact.LogKeeping;
import jp.confidentiality.model.fact.Measure;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.OfficerRole;
import jp.confidentiality.model.fact.Place;
import jp.confidentiality.model.fact.Question;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.profile.Timeline;
import org.jspecify.annotations.Nullable;

/** What must stand the whole time (終始): measures, appointments, logs, engagements behind access rights. */
final class Standing {
    private final Scales scales;
    private final Weigher weigher;

    Standing(Scales scales) {
        this.scales = scales;
        this.weigher = scales.weigher();
    }

    /** A measure of {@code kind} for the contract as a whole stood from work start to now. */
    Truth forContract(MeasureKind kind) {
        Truth stood = measure(null, kinds -> kinds.contains(kind), scales.workBegun(), afterWork());
        return stood.isTrue() ? stood : weigher.noting(stood, Because.MEASURE_NEEDED, kind);
    }

    /** A measure of {@code kind} protected {@code row} as long as it was held, kept or in use. */
    Truth forRow(Fact row, MeasureKind kind) {
        Interval from = Interval.start(row, held(row, "heldFrom", "usedFrom", "from"));
        Interval to = Interval.NEVER;
        for (String end : List.of("heldUntil", "usedUntil", "until", "returned", "erased")) {
            to = to.sooner(Interval.end(row, held(row, end), weigher.asOf()));
        }
        Truth stood = measure(row.id(), kinds -> kinds.contains(kind), from, earlier(to));
        return stood.isTrue() ? stood : weigher.noting(stood, Because.MEASURE_NEEDED, kind);
    }

    /** Returns the cell of the first of {@code columns} that the row has; blank where it has none. */
    @SuppressWarnings("unchecked")
    private static Cell<Moment> held(Fact row, String... columns) {
        for (String column : columns) {
            Optional<FactColumn> found = FactType.of(row).column(column);
            if (found.isPresent()) {
                return (Cell<Moment>) found.get().read(row);
            }
        }
        return Cell.blank();
    }

    /** Entry records, and one more measure, protected the workplace as long as it was in use. */
    Truth forWorkplace(Place row) {
        Interval from = Interval.start(row, row.usedFrom());
        Interval to = earlier(weigher.end(row, row.usedUntil()));
        Truth entry = measure(row.id(), kinds -> kinds.contains(MeasureKind.ENTRY_RECORDS), from, to);
        Truth another = measure(
                row.id(), kinds -> kinds.stream().anyMatch(kind -> kind != MeasureKind.ENTRY_RECORDS), from, to);
        return entry.and(another);
    }

    /** Each measure that the profile lists for the item's medium protected it as long as it was held, day by day. */
    Truth forItem(String norm, Act act) {
        Item row = act.row(Item.class);
        MediumKind kind = row.kind().orNull();
        if (kind == null) {
            return weigher.missing(row, "kind", row.kind());
        }
        @Nullable
        Timeline<Set<MeasureKind>> listed = weigher.profile().measures().get(kind);
        if (listed == null) {
            return scales.determinations().answer(norm, Question.IN_ORDER, act);
        }
        Interval from = Interval.start(row, row.heldFrom());
        Interval to = earlier(weigher.end(row, row.heldUntil())
                .sooner(weigher.end(row, row.returned()))
                .sooner(weigher.end(row, row.erased())));
        Truth all = Truth.TRUE;
        for (MeasureKind needed : MeasureKind.values()) {
            for (Interval[] part : neededParts(listed, needed, from, to)) {
                Throughout time = new Throughout(weigher, part[0], part[1]);
                addMeasures(time, row.id(), kinds -> kinds.contains(needed), true);
                Truth stood = time.holds(Register.MEASURES, from, to);
                all = all.and(stood.isTrue() ? stood : weigher.noting(stood, Because.MEASURE_NEEDED, needed));
            }
        }
        return all;
    }

    /** Someone was appointed to {@code role} from work start to now. */
    Truth appointed(OfficerRole role) {
        Throughout time = new Throughout(weigher, scales.workBegun(), afterWork());
        for (Appointment row : weigher.evidence().appointmentsTo(role)) {
            if (row.officerRole().orNull() == role) {
                Interval end = weigher.end(row, row.until());
                time.add(row, Interval.start(row, row.from()), end, Truth.TRUE);
            }
        }
        return time.holds(Register.APPOINTMENTS);
    }

    /** The system kept its access history as long as it held information. */
    Truth logKept(InformationSystem row) {
        Interval from = Interval.start(row, row.from());
        Throughout time = new Throughout(weigher, from, earlier(weigher.end(row, row.until())));
        for (LogKeeping log : weigher.evidence().logKeepingOf(row.id())) {
            Truth same = log.system().isValue()
                    ? Weigher.same(log.system(), row.id())
                    : weigher.missing(log, "system", log.system());
            time.add(log, Interval.start(log, log.from()), weigher.end(log, log.until()), same);
        }
        return time.holds(Register.LOG_KEEPING);
    }

    /** The holder was directly engaged on every day of the access right. */
    Truth holderEngaged(AccessRight row) {
        Interval from = day(Interval.start(row, row.from()));
        Interval to = nextDay(earlier(weigher.end(row, row.until())));
        String holder = row.holder().orNull();
        Throughout time = new Throughout(weigher, from, to);
        for (Engagement engagement : weigher.evidence().engagementsOf(holder)) {
            Truth person = Weigher.same(engagement.person(), holder);
            Truth direct = engagement.direct().isValue()
                    ? Truth.of(engagement.direct().value())
                    : weigher.missing(engagement, "direct", engagement.direct());
            Interval end = weigher.end(engagement, engagement.until());
            time.add(engagement, day(Interval.start(engagement, engagement.from())), nextDay(end), person.and(direct));
        }
        return time.holds(Register.ENGAGEMENTS);
    }

    private Truth measure(@Nullable String about, Predicate<Set<MeasureKind>> wanted, Interval from, Interval to) {
        Throughout time = new Throughout(weigher, from, to);
        addMeasures(time, about, wanted, false);
        return time.holds(Register.MEASURES);
    }

    private void addMeasures(
            Throughout time, @Nullable String about, Predicate<Set<MeasureKind>> wanted, boolean reasonCounts) {
        for (Measure row : weigher.evidence().measuresAbout(about)) {
            Set<MeasureKind> kinds = row.kinds().orNull();
            Truth ofKind = kinds == null ? weigher.missing(row, "kinds", row.kinds()) : Truth.of(wanted.test(kinds));
            boolean reasonOnly = row.reason().isValue() && !reasonCounts;
            Truth taken = reasonCounts || !row.reason().isUnknown()
                    ? Truth.TRUE
                    : weigher.missing(row, "reason", row.reason());
            Truth fits = ofKind.isFalse() || reasonOnly
                    ? Truth.FALSE
                    : ofKind.and(taken).and(about(row, about));
            time.add(row, Interval.start(row, row.from()), weigher.end(row, row.until()), fits);
        }
    }

    private Truth about(Measure row, @Nullable String id) {
        Cell<Set<String>> about = row.about();
        if (about.isUnknown()) {
            return weigher.missing(row, "about", about);
        }
        return Truth.of(
                id == null ? about.isBlank() : about.isValue() && about.value().contains(id));
    }

    /** Returns the first second after the work, or after now while it goes on. */
    private Interval afterWork() {
        return earlier(scales.afterWork());
    }

    private Interval earlier(Interval end) {
        if (!weigher.isToCome(end.hi() - 1)) {
            return end;
        }
        long now = weigher.asOf() + 1;
        return end.moved(Math.min(end.lo(), now), Math.min(end.hi(), now));
    }

    private static Interval day(Interval at) {
        long lo = at.lo() == Long.MIN_VALUE ? at.lo() : Moment.startOf(Coverage.date(at.lo()));
        long hi = at.hi() == Long.MAX_VALUE ? at.hi() : Moment.startOf(Coverage.date(at.hi()));
        return at.moved(lo, hi);
    }

    private static Interval nextDay(Interval end) {
        long lo = end.lo() == Long.MIN_VALUE || end.lo() == Long.MAX_VALUE
                ? end.lo()
                : Moment.endOf(Coverage.date(end.lo() - 1));
        long hi = end.hi() == Long.MAX_VALUE ? end.hi() : Moment.endOf(Coverage.date(end.hi() - 1));
        return end.moved(lo, hi);
    }

    /** The parts of a time in which the profile needs {@code kind}: each day's own value counts (D15). */
    private Iterable<Interval[]> neededParts(
            Timeline<Set<MeasureKind>> listed, MeasureKind kind, Interval from, Interval to) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        listed.values().forEach(dated -> changes.add(dated.from()));
        List<Interval[]> parts = new ArrayList<>();
        Interval start = from;
        for (LocalDate change : changes) {
            long second = change.equals(LocalDate.MIN) ? Long.MIN_VALUE : Moment.startOf(change);
            if (second > from.hi() && second < to.lo()) {
                addPart(parts, listed, kind, start, Interval.at(second));
                start = Interval.at(second);
            }
        }
        addPart(parts, listed, kind, start, to);
        return parts;
    }

    private void addPart(
            List<Interval[]> parts, Timeline<Set<MeasureKind>> listed, MeasureKind kind, Interval from, Interval to) {
        boolean undated = from.hi() == Long.MAX_VALUE;
        if (undated && to.lo() == Long.MIN_VALUE) {
            listed.values().stream()
                    .filter(dated -> dated.value().contains(kind))
                    .findAny()
                    .ifPresent(dated -> parts.add(new Interval[] {from, to}));
            return;
        }
        LocalDate day = Coverage.date(weigher.byNow(Long.MIN_VALUE, undated ? to.lo() - 1 : from.hi()));
        if (listed.on(day).contains(kind)) {
            parts.add(new Interval[] {from, to});
        }
    }
}
