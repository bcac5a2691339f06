package jp.confidentiality.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/**
 * A dossier of which part is held back, to be recorded later: rows of whatever type, as frequent as they are; or about
 * every second standing fact, and as many activities. Held back is nothing that another row needs to be there, no
 * correction, and nothing that was corrected.
 */
final class HeldBack {
    private static final int MOST_FREQUENT = 2_000;
    private static final int SHARE = 10;

    private final Dossier dossier;
    private final List<Fact> standing = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    HeldBack(Dossier dossier) {
        this.dossier = dossier;
        Set<String> needed = new HashSet<>();
        rows().forEach(row -> needed.addAll(named(row, true)));
        for (Fact row : rows()) {
            boolean free = !needed.contains(row.id()) && row.row().corrects().isBlank();
            if (free && row instanceof Activity activity) {
                activities.add(activity);
            } else if (free) {
                standing.add(row);
            }
        }
    }

    /**
     * Returns rows as frequent as they are in the dossier, other ones for each {@code random}; each comes after those
     * that it names.
     */
    List<Fact> frequent(Random random) {
        List<Fact> all = new ArrayList<>(standing);
        all.addAll(activities);
        Collections.shuffle(all, random);
        int number = Math.min(MOST_FREQUENT, all.size() / SHARE);
        Map<String, Fact> chosen = new LinkedHashMap<>();
        all.subList(0, number).forEach(row -> chosen.put(row.id(), row));
        return ordered(chosen, random);
    }

    /**
     * Returns half of the standing facts and as many activities, other ones for each {@code random}; each comes after
     * those that it names.
     */
    List<Fact> halfStanding(Random random) {
        Map<String, Fact> chosen = new LinkedHashMap<>();
        standing.stream().filter(row -> random.nextBoolean()).forEach(row -> chosen.put(row.id(), row));
        for (int more = chosen.size(); more > 0; more--) {
            Activity row = activities.get(random.nextInt(activities.size()));
            chosen.put(row.id(), row);
        }
        return ordered(chosen, random);
    }

    private static List<Fact> ordered(Map<String, Fact> chosen, Random random) {
        List<Fact> shuffled = new ArrayList<>(chosen.values());
        Collections.shuffle(shuffled, random);
        List<Fact> ordered = new ArrayList<>();
        shuffled.forEach(row -> add(row, chosen, ordered));
        return ordered;
    }

    private static void add(Fact row, Map<String, Fact> left, List<Fact> ordered) {
        if (left.remove(row.id()) == null) {
            return;
        }
        for (String named : named(row, false)) {
            Fact first = left.get(named);
            if (first != null) {
                add(first, left, ordered);
            }
        }
        ordered.add(row);
    }

    /** Returns the dossier without {@code rows}. */
    Dossier without(List<Fact> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.id()));
        Dossier.Builder others = Dossier.of(dossier.contract());
        rows().stream().filter(row -> !ids.contains(row.id())).forEach(others::add);
        for (Completeness declaration : dossier.completeness()) {
            others.complete(declaration);
        }
        return others.build();
    }

    private List<Fact> rows() {
        List<Fact> all = new ArrayList<>(dossier.standing());
        all.addAll(dossier.activities());
        return all;
    }

    /** Returns the IDs of rows that {@code row} names: those that must be there first, or all. */
    private static Set<String> named(Fact row, boolean needed) {
        Set<String> named = new HashSet<>();
        if (row.row().corrects().isValue()) {
            named.add(row.row().corrects().value());
        }
        for (FactColumn column : FactType.of(row).columns()) {
            Cell<?> cell = column.read(row);
            if (cell.isValue() && names(column, needed)) {
                if (cell.value() instanceof Set<?> many) {
                    many.forEach(one -> named.add(one.toString()));
                } else {
                    named.add(cell.value().toString());
                }
            }
        }
        return named;
    }

    private static boolean names(FactColumn column, boolean needed) {
        return column.names() != Names.NOTHING
                && column.names() != Names.PARTY
                && !(needed && column.names() == Names.ROW);
    }
}
