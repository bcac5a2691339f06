package jp.confidentiality.benchmarks.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Designation;
import jp.confidentiality.model.fact.DesignationKind;
import jp.confidentiality.model.fact.Register;

/** What the orderer designated: information as 極秘, places as workplaces or for copying and providing. */
final class DesignationTable {
    private record Row(Designation designation, Period period) {}

    private final Map<String, List<Row>> topSecret = new HashMap<>();
    private final List<Row> unnamedTopSecret = new ArrayList<>();
    private final Map<String, List<Row>> places = new HashMap<>();
    private final List<Row> unnamedPlaces = new ArrayList<>();
    private final List<Row> allPlaces = new ArrayList<>();
    private final List<Row> handling = new ArrayList<>();
    private final Sight sight;
    private final Declared declared;
    private final InformationTable information;

    DesignationTable(Sight sight, Declared declared, InformationTable information) {
        this.sight = sight;
        this.declared = declared;
        this.information = information;
    }

    void add(Designation designation) {
        if (!sight.isSeen(designation.from())) {
            return;
        }
        Row row = new Row(designation, Period.of(designation.from(), sight.later(designation.until())));
        if (designation.kind().value() == DesignationKind.TOP_SECRET) {
            topSecret(row);
        } else if (designation.kind().value() == DesignationKind.WORKPLACE) {
            workplace(row);
        } else if (designation.kind().value() == DesignationKind.HANDLING_PLACE) {
            handling.add(row);
        }
    }

    /** Tells whether any of the pieces was designated 極秘 by that moment. */
    int topSecret(Cell<Set<String>> pieces, Subject subject) {
        Set<String> named = pieces.orNull();
        int best = best(unnamedTopSecret, subject, Kleene.UNKNOWN);
        if (named == null) {
            for (List<Row> rows : topSecret.values()) {
                best = Math.max(best, best(rows, subject, Kleene.UNKNOWN));
            }
        } else {
            for (String piece : named) {
                for (String whole : information.wholes(piece)) {
                    List<Row> rows = topSecret.get(whole);
                    best = rows == null ? best : Math.max(best, best(rows, subject, Kleene.YES));
                }
            }
        }
        return absent(best, subject);
    }

    /** Tells whether the place was designated as a workplace before that moment, and still was. */
    int workplace(Cell<String> place, Subject subject) {
        String id = place.orNull();
        if (id == null) {
            return absent(before(allPlaces, subject, Kleene.UNKNOWN), subject);
        }
        int best = before(places.getOrDefault(id, List.of()), subject, Kleene.YES);
        return absent(Math.max(best, before(unnamedPlaces, subject, Kleene.UNKNOWN)), subject);
    }

    /** Tells whether the place was designated as a workplace, in force at that moment. */
    int workplaceThen(Cell<String> place, Subject subject) {
        String id = place.orNull();
        if (id == null) {
            return absent(best(allPlaces, subject, Kleene.UNKNOWN), subject);
        }
        int best = best(places.getOrDefault(id, List.of()), subject, Kleene.YES);
        return absent(Math.max(best, best(unnamedPlaces, subject, Kleene.UNKNOWN)), subject);
    }

    /** Tells whether the place was designated for copying or providing the information before that moment. */
    int handlingPlace(Cell<String> place, Subject subject) {
        int best = Kleene.NO;
        for (int i = 0; best != Kleene.YES && i < handling.size(); i++) {
            Designation one = handling.get(i).designation;
            int fits = place.isValue() && one.place().isValue()
                    ? Kleene.of(place.value().equals(one.place().value()))
                    : Kleene.UNKNOWN;
            if (fits != Kleene.NO && subject.information != null) {
                fits = Math.min(fits, information.covers(one.information(), subject.information));
            }
            if (fits != Kleene.NO) {
                Moment from = one.from().orNull();
                fits = Math.min(fits, from == null ? Kleene.UNKNOWN : before(from, subject));
                fits = Math.min(fits, handling.get(i).period.holds(subject.earliest, subject.latest));
            }
            best = Math.max(best, fits);
        }
        return absent(best, subject);
    }

    private void topSecret(Row row) {
        if (row.designation.information().isUnknown()) {
            unnamedTopSecret.add(row);
        } else if (row.designation.information().isValue()) {
            for (String one : row.designation.information().value()) {
                topSecret.computeIfAbsent(one, k -> new ArrayList<>()).add(row);
            }
        }
    }

    private void workplace(Row row) {
        String place = row.designation.place().orNull();
        allPlaces.add(row);
        if (place == null) {
            unnamedPlaces.add(row);
        } else {
            places.computeIfAbsent(place, k -> new ArrayList<>()).add(row);
        }
    }

    private int absent(int best, Subject subject) {
        boolean certain = best != Kleene.NO || declared.isComplete(Register.DESIGNATIONS, subject.latest);
        return certain ? best : Kleene.UNKNOWN;
    }

    private static int best(List<Row> rows, Subject subject, int atMost) {
        int best = Kleene.NO;
        for (int i = 0; i < rows.size(); i++) {
            best = Math.max(best, rows.get(i).period.holds(subject.earliest, subject.latest));
        }
        return Math.min(best, atMost);
    }

    private static int before(List<Row> rows, Subject subject, int atMost) {
        int best = Kleene.NO;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Moment from = row.designation.from().orNull();
            int before = from == null ? Kleene.UNKNOWN : before(from, subject);
            best = Math.max(best, Math.min(before, row.period.holds(subject.earliest, subject.latest)));
        }
        return Math.min(best, atMost);
    }

    private static int before(Moment from, Subject subject) {
        if (from.latest() < subject.earliest) {
            return Kleene.YES;
        }
        return from.earliest() < subject.latest ? Kleene.UNKNOWN : Kleene.NO;
    }
}
