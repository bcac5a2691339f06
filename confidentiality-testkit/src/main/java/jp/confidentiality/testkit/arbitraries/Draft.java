package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.dossier.InvalidDossierException.Problem;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;

/** A dossier in the making (作成中の一件記録): anything may be written in it, what does not hold is dropped on building. */
final class Draft {
    private Contract contract;
    private final Map<String, Fact> rows = new LinkedHashMap<>();
    private final List<Completeness> declared = new ArrayList<>();

    Draft(Contract contract) {
        this.contract = contract;
    }

    /** Begins with everything that stands in {@code dossier}. */
    static Draft of(Dossier dossier) {
        Draft draft = new Draft(dossier.contract());
        dossier.standing().forEach(draft::put);
        dossier.activities().forEach(draft::put);
        draft.declared.addAll(dossier.completeness());
        return draft;
    }

    Contract contract() {
        return contract;
    }

    void contract(Contract changed) {
        contract = changed;
    }

    /** Returns the rows, in the order they came. */
    List<Fact> rows() {
        return new ArrayList<>(rows.values());
    }

    /** Returns the declarations; to be changed. */
    List<Completeness> declared() {
        return declared;
    }

    boolean has(String id) {
        return rows.containsKey(id);
    }

    /** Adds a row, or puts it in the place of the one with its ID. */
    void put(Fact fact) {
        rows.put(fact.id(), fact);
    }

    void remove(String id) {
        rows.remove(id);
    }

    /** Returns {@code wanted}, or the first of {@code wanted.2}, {@code wanted.3} … that no row bears. */
    String free(String wanted) {
        String id = wanted;
        for (int i = 2; has(id); i++) {
            id = wanted + "." + i;
        }
        return id;
    }

    /** Returns the dated moments that stand in rows and contract. */
    List<Moment> moments() {
        Set<Moment> moments = new TreeSet<>();
        moments.add(Moment.day(contract.from()));
        moments.add(Moment.day(contract.until()));
        note(contract.workStart(), moments);
        note(contract.workEnd(), moments);
        for (Fact fact : rows.values()) {
            note(fact.row().recordedAt(), moments);
            for (FactColumn column : FactType.of(fact).columns()) {
                if (column.isMoment()) {
                    note(column.read(fact), moments);
                }
            }
        }
        return new ArrayList<>(moments);
    }

    /** Returns the IDs that a cell naming {@code names} may hold; of people and bodies some that no register has. */
    List<String> ids(Names names) {
        Set<String> ids = new TreeSet<>();
        if (names == Names.PARTY) {
            ids.addAll(Set.of(contract.orderer(), contract.contractor(), "w-1", "w-2", "w-9"));
            rows.values().forEach(fact -> parties(fact, ids));
        } else {
            rows.values().stream().filter(fact -> isNamed(fact, names)).forEach(fact -> ids.add(fact.id()));
        }
        return new ArrayList<>(ids);
    }

    /** Returns the dossier, without references and corrections that lead nowhere. */
    Dossier build() {
        while (true) {
            try {
                Dossier.Builder builder = Dossier.of(contract).addAll(rows.values());
                declared.forEach(builder::complete);
                return builder.build();
            } catch (InvalidDossierException e) {
                e.problems().forEach(this::repair);
            }
        }
    }

    private void repair(Problem problem) {
        Fact fact = rows.get(problem.row());
        if (fact == null) {
            return;
        }
        FactColumn column = FactType.of(fact).column(problem.field()).orElse(null);
        if (column == null || column.required() || !column.read(fact).isValue()) {
            remove(fact.id());
            return;
        }
        Fact repaired = Rows.with(fact, column, Rows.without(column.read(fact), problem.value()));
        if (repaired.equals(fact)) {
            remove(fact.id());
        } else {
            put(repaired);
        }
    }

    private static void note(Cell<?> cell, Set<Moment> moments) {
        if (cell.orNull() instanceof Moment moment && moment.isDated()) {
            moments.add(moment);
        }
    }

    private static void parties(Fact fact, Set<String> ids) {
        for (FactColumn column : FactType.of(fact).columns()) {
            if (column.names() == Names.PARTY && column.read(fact).isValue()) {
                ids.addAll(texts(column.read(fact).value()));
            }
        }
    }

    private static Set<String> texts(Object value) {
        if (value instanceof Set<?> many) {
            Set<String> texts = new LinkedHashSet<>();
            many.forEach(one -> texts.add(one.toString()));
            return texts;
        }
        return Set.of(value.toString());
    }

    private static boolean isNamed(Fact fact, Names names) {
        return names == Names.ROW || FactType.of(fact).name().equals(names.type());
    }
}
