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
        String person = by.orNull();
        int best = Kleene.NO;
        List<Row> own = person == null ? all : byPerson.getOrDefault(person, List.of());
        for (Row row : own) {
            best = Math.max(best, row.period.holds(at.earliest(), at.latest()));
        }
        for (Row row : ofNobodyKnown) {
            best = Math.max(best, Math.min(Kleene.UNKNOWN, row.period.holds(at.earliest(), at.latest())));
        }
        return absent(person == null ? Math.min(best, Kleene.UNKNOWN) : best, at.latest());
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
