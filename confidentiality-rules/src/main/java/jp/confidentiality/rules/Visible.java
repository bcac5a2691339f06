package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;

/** Shows rows as they stand as of a moment, as known at another: corrected, later rows unseen, later columns blank. */
final class Visible {
    private static final Map<Class<?>, Sight> SIGHTS = sights();

    private final long asOf;
    private final long knownAt;
    private final Map<String, Fact> correctionOf;
    private final Map<String, String> correctedBy;

    Visible(Viewpoint viewpoint, Dossier dossier) {
        this(viewpoint, new HashMap<>(), new HashMap<>());
        dossier.standing().forEach(this::noteCorrection);
        dossier.activities().forEach(this::noteCorrection);
    }

    /** What matters of rows of one type, by places among its columns. */
    private static final class Sight {
        final FactType type;

        /** The moment of the row itself; negative where there is none. */
        final int event;

        /** Whether that may be a plan. */
        final boolean planned;

        /** The moments of what may come later. */
        final int[] later;

        /** Columns that name other rows. */
        final int[] naming;

        Sight(FactType type) {
            FactColumn column = EventMoments.column(type);
            this.type = type;
            this.event = column == null ? -1 : type.columns().indexOf(column);
            this.planned = column != null && column.role() == Role.PLANNED_START;
            this.later = places(type, one -> one.isMoment() && one.role() == Role.LATER);
            this.naming = places(type, Visible::namesRows);
        }

        static Sight of(Fact fact) {
            return Objects.requireNonNull(SIGHTS.get(fact.getClass()));
        }
    }

    private Visible(Viewpoint viewpoint, Map<String, Fact> correctionOf, Map<String, String> correctedBy) {
        this.asOf = Moment.seconds(viewpoint.asOf());
        this.knownAt = viewpoint.knownAt() == null ? Long.MAX_VALUE : Moment.seconds(viewpoint.knownAt());
        this.correctionOf = correctionOf;
        this.correctedBy = correctedBy;
    }

    /** Returns what is seen of the same rows from another viewpoint; corrections noted here are noted there. */
    Visible from(Viewpoint viewpoint) {
        return new Visible(viewpoint, correctionOf, correctedBy);
    }

    /** Takes the corrections of {@code row} away, last first; returns them. */
    List<Fact> forgetCorrections(Fact row) {
        List<Fact> found = new ArrayList<>();
        for (Fact at = correctionOf.remove(row.id()); at != null; at = correctionOf.remove(at.id())) {
            found.add(0, at);
            correctedBy.remove(at.id());
        }
        return found;
    }

    /**
     * Returns the last second until which {@code row} is seen as it is now, as far as nothing is recorded: from then on
     * it, or a column of it, may come to be seen.
     */
    long until(Fact row) {
        long until = Long.MAX_VALUE;
        for (Fact at = row; at != null; at = correctionOf.get(at.id())) {
            FactType type = FactType.of(at);
            FactColumn event = EventMoments.column(type);
            if (event != null) {
                until = Math.min(until, untilCome(event.read(at)));
                Moment recorded = at.row().recordedAt().orNull();
                if (event.role() == Role.PLANNED_START && recorded != null && recorded.isDated()) {
                    boolean day = recorded.precision() == Moment.Precision.DAY;
                    until = Math.min(until, untilCome(day ? recorded.latest() : recorded.earliest()));
                }
            }
            for (int column : Sight.of(at).later) {
                until = Math.min(until, untilCome(type.columns().get(column).read(at)));
            }
        }
        return until;
    }

    private long untilCome(Cell<?> cell) {
        Moment moment = (Moment) cell.orNull();
        return moment == null || !moment.isDated() ? Long.MAX_VALUE : untilCome(moment.earliest());
    }

    private long untilCome(long second) {
        return second > asOf ? second - 1 : Long.MAX_VALUE;
    }

    /** Notes {@code row} where it corrects another. */
    void noteCorrection(Fact row) {
        String corrected = row.row().corrects().orNull();
        if (corrected != null) {
            correctionOf.put(corrected, row);
            correctedBy.put(row.id(), corrected);
        }
    }

    /** Returns the ID of the first row that the row {@code id} corrects in the end, or {@code id} itself. */
    private String first(String id) {
        String first = id;
        for (@Nullable String earlier = correctedBy.get(id); earlier != null; earlier = correctedBy.get(earlier)) {
            first = earlier;
        }
        return first;
    }

    /** Returns all of {@code rows} that are seen, as they are seen. */
    <F extends Fact> List<F> of(Collection<F> rows) {
        List<F> seen = new ArrayList<>();
        for (F row : rows) {
            F one = of(row);
            if (one != null) {
                seen.add(one);
            }
        }
        return seen;
    }

    /**
     * Returns {@code row} as it is seen, or null where it is not: a correction is seen in the place of the first row.
     */
    @SuppressWarnings("unchecked")
    <F extends Fact> @Nullable F of(F row) {
        Row head = row.row();
        if (head.corrects().isValue()) {
            return null;
        }
        Fact current = correctionOf.isEmpty() || !correctionOf.containsKey(head.id())
                ? (known(head.recordedAt()) ? row : null)
                : corrected(row);
        if (current == null) {
            return null;
        }
        Sight sight = Sight.of(current);
        Cell<?>[] cells = sight.type.cells(current);
        if (unseen(current, sight, cells)) {
            return null;
        }
        Fact blanked = laterBlanked(current, sight, cells);
        return (F) underFirstIds(blanked, sight, blanked == current ? cells : sight.type.cells(blanked));
    }

    /** Tells whether the row of {@code head} is known, corrects none, and is corrected by none. */
    boolean isItself(Row head) {
        return !head.corrects().isValue()
                && known(head.recordedAt())
                && (correctionOf.isEmpty() || !correctionOf.containsKey(head.id()));
    }

    /** Returns the last of {@code row} and its corrections that is known, under its ID; null where it is cancelled. */
    private @Nullable Fact corrected(Fact row) {
        Fact current = null;
        for (Fact at = row; at != null; at = correctionOf.get(at.id())) {
            current = known(at.row().recordedAt()) ? at : current;
        }
        if (current == null || current == row) {
            return current;
        }
        return FactType.cancels(current)
                ? null
                : with(current, new Row(row.id(), current.row().recordedAt(), null), Map.of());
    }

    /** Tells whether something recorded then is known. */
    boolean known(Cell<Moment> recordedAt) {
        Moment recorded = recordedAt.orNull();
        return recorded == null || !recorded.isDated() || recordedBy(recorded, knownAt);
    }

    /** A row recorded on a day is there from the end of that day, one recorded at a minute from that minute (D10). */
    private static boolean recordedBy(Moment recorded, long moment) {
        boolean day = recorded.precision() == Moment.Precision.DAY;
        return (day ? recorded.latest() : recorded.earliest()) <= moment;
    }

    private boolean unseen(Fact fact, Sight sight, Cell<?>[] cells) {
        Moment moment = sight.event < 0 ? null : (Moment) cells[sight.event].orNull();
        if (moment == null || moment.earliest() <= asOf || !moment.isDated()) {
            return false;
        }
        Moment recorded = fact.row().recordedAt().orNull();
        boolean plannedBefore =
                sight.planned && (recorded == null || !recorded.isDated() || recordedBy(recorded, asOf));
        return !plannedBefore;
    }

    /** An answer goes with its date: what the orderer answers later is not known yet. */
    private Fact laterBlanked(Fact fact, Sight sight, Cell<?>[] cells) {
        Map<String, Cell<?>> blanked = null;
        for (int column : sight.later) {
            Moment moment = (Moment) cells[column].orNull();
            if (moment != null && moment.isDated() && moment.earliest() > asOf) {
                blanked = blanked == null ? new HashMap<>() : blanked;
                blanked.put(sight.type.columns().get(column).name(), Cell.blank());
                if (fact instanceof Report) {
                    blanked.put("answer", Cell.blank());
                }
            }
        }
        return blanked == null ? fact : with(fact, fact.row(), blanked);
    }

    /** Whoever names a correction means the row it corrects. */
    private Fact underFirstIds(Fact fact, Sight sight, Cell<?>[] cells) {
        if (correctedBy.isEmpty()) {
            return fact;
        }
        Map<String, Cell<?>> renamed = null;
        for (int column : sight.naming) {
            Object named = cells[column].orNull();
            if (named != null && namesCorrection(named)) {
                renamed = renamed == null ? new HashMap<>() : renamed;
                renamed.put(sight.type.columns().get(column).name(), first(cells[column]));
            }
        }
        return renamed == null ? fact : with(fact, fact.row(), renamed);
    }

    private boolean namesCorrection(Object named) {
        if (named instanceof String one) {
            return correctedBy.containsKey(one);
        }
        if (!(named instanceof Set<?> many)) {
            return correctedBy.containsKey(named.toString());
        }
        for (Object one : many) {
            if (correctedBy.containsKey(one.toString())) {
                return true;
            }
        }
        return false;
    }

    private Cell<?> first(Cell<?> cell) {
        if (cell.value() instanceof Set<?> many) {
            Set<String> firsts = new TreeSet<>();
            many.forEach(one -> firsts.add(first(one.toString())));
            return Cell.is(firsts);
        }
        return Cell.is(first(cell.value().toString()));
    }

    /** Returns the IDs of rows that {@code fact} names. */
    static Set<String> named(Fact fact) {
        Set<String> named = new HashSet<>();
        Sight sight = Sight.of(fact);
        for (int column : sight.naming) {
            Cell<?> cell = sight.type.columns().get(column).read(fact);
            if (cell.isValue()) {
                if (cell.value() instanceof Set<?> many) {
                    many.forEach(one -> named.add(one.toString()));
                } else {
                    named.add(cell.value().toString());
                }
            }
        }
        return named;
    }

    private static boolean namesRows(FactColumn column) {
        return switch (column.names()) {
            case NOTHING, PARTY, NORM, PROVISION -> false;
            default -> true;
        };
    }

    private static Fact with(Fact fact, Row row, Map<String, Cell<?>> changed) {
        FactType type = FactType.of(fact);
        Map<String, Cell<?>> cells = new HashMap<>();
        type.columns().forEach(column -> cells.put(column.name(), column.read(fact)));
        cells.putAll(changed);
        return type.create(row, cells);
    }

    private static Map<Class<?>, Sight> sights() {
        Map<Class<?>, Sight> found = new HashMap<>();
        FactType.all().forEach(type -> found.put(type.type(), new Sight(type)));
        return found;
    }

    private static int[] places(FactType type, Predicate<FactColumn> which) {
        return IntStream.range(0, type.columns().size())
                .filter(place -> which.test(type.columns().get(place)))
                .toArray();
    }
}
