package jp.confidentiality.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.StandingFact;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What one question is asked with: a few rows, what is declared complete, the as-of moment. The contract is that of
 * {@link Samples}: orderer {@code orderer}, contractor {@code contractor}, from 2026-04-01.
 */
final class Desk {
    /** Everything, from the day the contract begins to the as-of day. */
    static final String ALL = "all 2026-04-01..2026-09-30";

    private final List<StandingFact> rows;
    private final List<Completeness> declared = new ArrayList<>();
    private Profile profile = Samples.profile();
    private long asOf = second("2026-09-30T18:00:00");

    private Desk(List<StandingFact> rows) {
        this.rows = rows;
    }

    static Desk of(StandingFact... rows) {
        return new Desk(List.of(rows));
    }

    Desk complete(String declaration) {
        declared.add(Completeness.parse(declaration));
        return this;
    }

    Desk under(Profile chosen) {
        profile = chosen;
        return this;
    }

    Desk asOf(String moment) {
        asOf = second(moment);
        return this;
    }

    Weigher weigher() {
        return weigher(null);
    }

    /** Returns a weigher that notes what it looks up. */
    Weigher weigher(@Nullable Reads reads) {
        if (reads != null) {
            reads.begin(asOf);
        }
        Coverage coverage = new Coverage(Samples.contract(), declared, asOf, reads);
        return new Weigher(new Evidence(Samples.contract(), rows, coverage, reads), profile, asOf);
    }

    Scales scales() {
        Coverage coverage = new Coverage(Samples.contract(), declared, asOf);
        return new Scales(new Evidence(Samples.contract(), rows, coverage), profile, asOf);
    }

    /**
     * Returns a row with the columns named; every second value may be a cell, a moment as text, several texts, or the
     * value itself.
     */
    static <F extends Fact> F row(Class<F> type, String id, Object... columns) {
        return row(type, Row.of(id), columns);
    }

    static <F extends Fact> F row(Class<F> type, Row row, Object... columns) {
        FactType known = FactType.of(type);
        Map<String, Cell<?>> cells = new HashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            cells.put(
                    (String) columns[i], cell(known.column((String) columns[i]).orElseThrow(), columns[i + 1]));
        }
        return type.cast(known.create(row, cells));
    }

    private static Cell<?> cell(FactColumn column, Object value) {
        if (value instanceof Cell<?> cell) {
            return cell;
        }
        if (column.isMoment()) {
            return Cell.is(moment((String) value));
        }
        if (column.isSet()) {
            return Cell.is(new LinkedHashSet<>(value instanceof List<?> many ? many : List.of(value)));
        }
        return Cell.is(value);
    }

    static Moment moment(String text) {
        return text.equals("sometime") ? Moment.SOMETIME : Moment.parse(text);
    }

    static Interval at(String text) {
        return Interval.of(moment(text));
    }

    static long second(String text) {
        return Moment.parse(text).earliest();
    }

    /** Returns the registers that {@code truth} says are missing. */
    static Set<Register> registers(Truth truth) {
        return Judgement.registers(truth);
    }

    /** Returns the sentences that decided, in order. */
    static List<Because> reasons(Truth truth) {
        return Notes.list(truth.notes()).stream().map(Note::because).toList();
    }
}
