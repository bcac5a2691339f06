package jp.confidentiality.testkit.laws;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Row;

/** Takes dossiers apart and puts them together again. */
final class Rows {
    private Rows() {}

    /** Returns all rows, standing facts first. */
    static List<Fact> of(Dossier dossier) {
        List<Fact> rows = new ArrayList<>(dossier.standing());
        rows.addAll(dossier.activities());
        return rows;
    }

    /** Returns the dossier of {@code rows} and {@code declarations}. */
    static Dossier dossier(Contract contract, Collection<? extends Fact> rows, Collection<Completeness> declarations) {
        Dossier.Builder builder = Dossier.of(contract).addAll(rows);
        declarations.forEach(builder::complete);
        return builder.build();
    }

    /** Returns {@code dossier} with other rows and declarations; empty where they do not go together. */
    static Optional<Dossier> tried(
            Dossier dossier, Collection<? extends Fact> rows, Collection<Completeness> declarations) {
        try {
            return Optional.of(dossier(dossier.contract(), rows, declarations));
        } catch (InvalidDossierException e) {
            return Optional.empty();
        }
    }

    /** Returns {@code dossier} with {@code rows} in place of those of the same IDs. */
    static Dossier replaced(Dossier dossier, Collection<? extends Fact> rows) {
        Map<String, Fact> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        List<Fact> all = of(dossier).stream()
                .map(row -> byId.getOrDefault(row.id(), row))
                .toList();
        return dossier(dossier.contract(), all, dossier.completeness());
    }

    /** Returns {@code fact} as {@code row}, each cell as {@code change} makes it. */
    static Fact with(Fact fact, Row row, BiFunction<FactColumn, Cell<?>, Cell<?>> change) {
        FactType type = FactType.of(fact);
        Map<String, Cell<?>> cells = new HashMap<>();
        type.columns().forEach(column -> cells.put(column.name(), change.apply(column, column.read(fact))));
        return type.create(row, cells);
    }

    /** Returns {@code fact} with one other cell. */
    static Fact with(Fact fact, String column, Cell<?> cell) {
        return with(fact, fact.row(), (each, old) -> each.name().equals(column) ? cell : old);
    }

    /** Returns the IDs of rows that correct another, or that another corrects. */
    static Set<String> inCorrections(Dossier dossier) {
        Set<String> ids = new HashSet<>();
        for (Fact row : of(dossier)) {
            String corrected = row.row().corrects().orNull();
            if (corrected != null) {
                ids.add(corrected);
                ids.add(row.id());
            }
        }
        return ids;
    }

    /** Returns the moments that stand in a row's cells. */
    static List<Moment> moments(Fact fact) {
        List<Moment> moments = new ArrayList<>();
        for (FactColumn column : FactType.of(fact).columns()) {
            if (column.isMoment()) {
                add(moments, column.read(fact));
            }
        }
        return moments;
    }

    /** Returns all dated moments of a dossier: of its rows, when they were recorded, and of the contract. */
    static List<Moment> moments(Dossier dossier) {
        List<Moment> moments = new ArrayList<>();
        for (Fact row : of(dossier)) {
            moments.addAll(moments(row));
            add(moments, row.row().recordedAt());
        }
        add(moments, dossier.contract().workStart());
        add(moments, dossier.contract().workEnd());
        moments.removeIf(moment -> !moment.isDated());
        return moments;
    }

    private static void add(List<Moment> moments, Cell<?> cell) {
        if (cell.isValue() && cell.value() instanceof Moment moment) {
            moments.add(moment);
        }
    }
}
