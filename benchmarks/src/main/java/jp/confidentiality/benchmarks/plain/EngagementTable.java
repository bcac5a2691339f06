package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Register;
import org.jspecify.annotations.Nullable;

/** Who was engaged when, and for which information. */
final class EngagementTable {
    private record Row(String id, Engagement engagement, int direct, Period period) {}

    private static final long DAY = 86_400;

    private final Map<String, List<Row>> byPerson = new HashMap<>();
    private final List<Row> ofNobodyKnown = new ArrayList<>();
    private final List<Row> all = new ArrayList<>();
    private final Sight sight;
    private final Declared declared;
    private final InformationTable information;

    EngagementTable(Sight sight, Declared declared, InformationTable information) {
        this.sight = sight;
        this.declared = declared;
        this.information = information;
    }

    void add(String id, Engagement engagement) {
        Row row = new Row(
                id,
                engagement,
                Kleene.of(engagement.direct()),
                Period.of(engagement.from(), sight.later(engagement.until())));
        all.add(row);
        String person = engagement.person().orNull();
        if (person == null) {
            ofNobodyKnown.add(row);
        } else {
            byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(row);
        }
    }

    /** Tells whether each piece is needed by work that the actor was directly engaged in at that moment. */
    int needsToKnow(Cell<String> actor, Cell<Set<String>> pieces, long earliest, long latest) {
        String person = actor.orNull();
        Set<String> named = pieces.orNull();
        if (person == null) {
            return absent(Math.min(best(all, named, earliest, latest), Kleene.UNKNOWN), latest);
        }
        int best = best(byPerson.get(person), named, earliest, latest);
        if (best != Kleene.YES) {
            best = Math.max(best, Math.min(best(ofNobodyKnown, named, earliest, latest), Kleene.UNKNOWN));
        }
        return absent(best, latest);
    }

    /** Tells whether the person was engaged, directly or not, at that moment. */
    int engaged(Cell<String> by, Moment at) {
        return engaged(by, at.earliest(), at.latest());
    }

    /** Tells whether the person was engaged, directly or not, at a moment between the two seconds. */
    int engaged(Cell<String> by, long earliest, long latest) {
        String person = by.orNull();
        int best = Kleene.NO;
        List<Row> own = person == null ? all : byPerson.getOrDefault(person, List.of());
        for (int i = 0; best != Kleene.YES && i < own.size(); i++) {
            best = Math.max(best, own.get(i).period.holds(earliest, latest));
        }
        for (int i = 0; best == Kleene.NO && i < ofNobodyKnown.size(); i++) {
            best = Math.min(Kleene.UNKNOWN, ofNobodyKnown.get(i).period.holds(earliest, latest));
        }
        return absent(person == null ? Math.min(best, Kleene.UNKNOWN) : best, latest);
    }

    /** Tells whether the person was engaged at that moment, or from a recorded later start. */
    int thenOrLater(Cell<String> party, long earliest, long latest) {
        String person = party.orNull();
        int best = Kleene.NO;
        for (Row row : all) {
            String own = row.engagement.person().orNull();
            int fits = person == null || own == null ? Kleene.UNKNOWN : Kleene.of(own.equals(person));
            if (fits != Kleene.NO) {
                Moment from = row.engagement.from().orNull();
                int later = from == null
                        ? Kleene.UNKNOWN
                        : latest < from.earliest()
                                ? Kleene.YES
                                : earliest >= from.latest() ? Kleene.NO : Kleene.UNKNOWN;
                fits = Math.min(fits, Math.max(later, row.period.holds(earliest, latest)));
            }
            best = Math.max(best, fits);
        }
        return absent(best, sight.asOf());
    }

    /** Tells whether the person was directly engaged at some time of every day of the period, up to as-of. */
    int everyDay(Cell<String> holder, Period period) {
        if (period.startEarliest() == Long.MIN_VALUE) {
            return Kleene.UNKNOWN;
        }
        List<Row> rows = new ArrayList<>(ofNobodyKnown);
        rows.addAll(holder.isValue() ? byPerson.getOrDefault(holder.value(), List.of()) : all);
        long last = Math.min(sight.asOf(), period.endLatest() - 1);
        long surelyFrom = day(period.startLatest());
        long surelyUntil = day(Math.min(last, period.endEarliest() - 1));
        if (surelyFrom <= surelyUntil && !covered(surelyFrom, surelyUntil, rows, holder, false)) {
            return Kleene.NO;
        }
        boolean sure = covered(day(period.startEarliest()), day(last), rows, holder, true);
        return sure ? Kleene.YES : Kleene.UNKNOWN;
    }

    private static boolean covered(long first, long last, List<Row> rows, Cell<String> holder, boolean surely) {
        long next = first;
        boolean grown = true;
        while (next <= last && grown) {
            grown = false;
            for (Row row : rows) {
                boolean counts = surely
                        ? row.direct == Kleene.YES
                                && holder.isValue()
                                && row.engagement.person().isValue()
                        : row.direct != Kleene.NO;
                Period in = row.period;
                long from = surely ? in.startLatest() : in.startEarliest();
                long until = surely ? in.endEarliest() : in.endLatest();
                if (counts && from < until && day(from) <= next && day(until - 1) >= next) {
                    next = day(until - 1) + 1;
                    grown = true;
                }
            }
        }
        return next > last;
    }

    private static long day(long second) {
        return Math.floorDiv(second, DAY);
    }

    /** Tells whether everyone directly engaged at any time of the day is named; {@code others}: if nobody says so. */
    int allNamed(Set<String> named, Set<String> perhaps, int others, Subject day) {
        boolean dated = day.earliest != Long.MIN_VALUE;
        long first = dated ? Math.floorDiv(day.earliest, DAY) * DAY : day.earliest;
        long last = dated ? first + DAY - 1 : day.latest;
        int all = Kleene.YES;
        for (Row row : this.all) {
            int owed = Math.min(
                    dated ? row.direct : Math.min(row.direct, Kleene.UNKNOWN), row.period.touches(first, last));
            String person = row.engagement.person().orNull();
            if (person == null) {
                all = Math.min(all, Math.max(Kleene.not(owed), Kleene.UNKNOWN));
            } else if (!named.contains(person)) {
                int listed = perhaps.contains(person) ? Kleene.UNKNOWN : others;
                all = Math.min(all, Math.max(Kleene.not(owed), listed));
            }
        }
        return declared.isComplete(Register.ENGAGEMENTS, last) ? all : Math.min(all, Kleene.UNKNOWN);
    }

    private int absent(int best, long latest) {
        boolean certain = best != Kleene.NO || declared.isComplete(Register.ENGAGEMENTS, latest);
        return certain ? best : Kleene.UNKNOWN;
    }

    private int best(@Nullable List<Row> rows, @Nullable Set<String> pieces, long earliest, long latest) {
        if (rows == null) {
            return Kleene.NO;
        }
        if (pieces == null) {
            return best(rows, (String) null, earliest, latest);
        }
        int worst = Kleene.YES;
        for (String piece : pieces) {
            worst = Math.min(worst, best(rows, piece, earliest, latest));
        }
        return worst;
    }

    private int best(List<Row> rows, @Nullable String piece, long earliest, long latest) {
        int best = Kleene.NO;
        for (int i = 0; best != Kleene.YES && i < rows.size(); i++) {
            Row row = rows.get(i);
            int fits = Math.min(row.direct, row.period.holds(earliest, latest));
            best = Math.max(best, fits == Kleene.NO ? fits : Math.min(fits, needs(row, piece)));
        }
        return best;
    }

    private int needs(Row row, @Nullable String piece) {
        Set<String> needed = row.engagement.information().orNull();
        if (needed == null || piece == null) {
            return Kleene.UNKNOWN;
        }
        return Kleene.of(information.covers(needed, piece));
    }
}
