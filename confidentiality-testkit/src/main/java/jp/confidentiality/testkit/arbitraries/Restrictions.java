package jp.confidentiality.testkit.arbitraries;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Check;
import jp.confidentiality.model.fact.Column.Role;
import jp.confidentiality.model.fact.Determination;
import jp.confidentiality.model.fact.Discovery;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.norm.Instrument;

/**
 * What dossiers are to be like (条件).
 *
 * @param instruments what the contract carries; empty: either or both
 * @param subcontractors whether there may be subcontracts
 * @param corrections whether rows may correct others
 * @param contradictions whether rows may answer the same question differently
 * @param inexactTimes whether moments may be known less than to the second
 * @param atMost how many rows at most
 */
record Restrictions(
        Set<Instrument> instruments,
        boolean subcontractors,
        boolean corrections,
        boolean contradictions,
        boolean inexactTimes,
        int atMost) {
    static final Restrictions NONE = new Restrictions(Set.of(), true, true, true, true, 60);

    Restrictions withInstruments(Set<Instrument> changed) {
        return new Restrictions(changed, subcontractors, corrections, contradictions, inexactTimes, atMost);
    }

    Restrictions withSubcontractors(boolean changed) {
        return new Restrictions(instruments, changed, corrections, contradictions, inexactTimes, atMost);
    }

    Restrictions withCorrections(boolean changed) {
        return new Restrictions(instruments, subcontractors, changed, contradictions, inexactTimes, atMost);
    }

    Restrictions withContradictions(boolean changed) {
        return new Restrictions(instruments, subcontractors, corrections, changed, inexactTimes, atMost);
    }

    Restrictions withInexactTimes(boolean changed) {
        return new Restrictions(instruments, subcontractors, corrections, contradictions, changed, atMost);
    }

    Restrictions withAtMost(int changed) {
        return new Restrictions(instruments, subcontractors, corrections, contradictions, inexactTimes, changed);
    }

    /** Drops and changes what does not meet them; nothing that is dropped later can break them again. */
    void apply(Draft draft) {
        if (!subcontractors) {
            draft.rows().forEach(row -> withoutSubcontractor(row, draft));
        }
        if (!corrections) {
            draft.rows().stream().filter(row -> row.row().corrects().isValue()).forEach(row -> draft.remove(row.id()));
        }
        if (!contradictions) {
            dropContradictions(draft);
        }
        if (!inexactTimes) {
            draft.contract(exact(draft.contract()));
            draft.rows().forEach(row -> draft.put(exact(row)));
        }
        draft.rows().stream().skip(atMost).forEach(row -> draft.remove(row.id()));
    }

    private static void withoutSubcontractor(Fact row, Draft draft) {
        if (row instanceof Subcontract) {
            draft.remove(row.id());
        } else if (row instanceof Engagement engagement && engagement.employer().isValue()) {
            FactColumn employer = FactType.of(row).column("employer").orElseThrow();
            draft.put(Rows.with(row, employer, Cell.is(draft.contract().contractor())));
        }
    }

    /** Of rows that can answer one question, corrections along with what they correct, those of one stay. */
    private static void dropContradictions(Draft draft) {
        Map<String, String> firstOf = new HashMap<>();
        Map<String, String> answeredBy = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        List<Fact> rows = draft.rows();
        for (Fact row : rows) {
            firstOf.put(
                    row.id(),
                    row.row().corrects().isValue() ? row.row().corrects().value() : row.id());
        }
        for (Fact row : rows) {
            String first = first(row.id(), firstOf);
            String question = question(row);
            if (!question.isEmpty()
                    && !answeredBy.computeIfAbsent(question, key -> first).equals(first)) {
                dropped.add(first);
            }
        }
        rows.stream().filter(row -> dropped.contains(first(row.id(), firstOf))).forEach(row -> draft.remove(row.id()));
    }

    private static String first(String id, Map<String, String> firstOf) {
        String at = id;
        Set<String> passed = new HashSet<>();
        while (passed.add(at) && firstOf.containsKey(at)) {
            at = firstOf.getOrDefault(at, at);
        }
        return at;
    }

    private static String question(Fact row) {
        if (row instanceof Determination one) {
            return "determination " + one.norm().orNull() + one.question().orNull();
        }
        if (row instanceof Outcome one) {
            return "outcome " + one.of().orNull();
        }
        if (row instanceof Discovery one) {
            return "discovery " + one.about().orNull();
        }
        if (row instanceof Check one && one.lock().isValue()) {
            return "lock";
        }
        return row instanceof Report one && one.answer().isValue() ? "answer" : "";
    }

    private static Contract exact(Contract one) {
        return new Contract(
                one.id(),
                one.orderer(),
                one.contractor(),
                one.instruments(),
                one.from(),
                one.until(),
                exact(one.workStart(), true),
                exact(one.workEnd(), false),
                one.purposes());
    }

    private static Fact exact(Fact row) {
        Row identity = new Row(
                row.id(), exact(row.row().recordedAt(), false), row.row().corrects());
        Fact exact = Rows.with(row, identity);
        for (FactColumn column : FactType.of(row).columns()) {
            if (column.isMoment()) {
                exact = Rows.with(exact, column, exact(column.read(exact), begins(column)));
            }
        }
        return exact;
    }

    private static boolean begins(FactColumn column) {
        return column.role() == Role.EVENT
                || column.role() == Role.PLANNED_START
                || column.name().equals("from");
    }

    /** A begin becomes the first second it may be, an end the last: so none comes to lie before its begin. */
    private static Cell<Moment> exact(Cell<?> cell, boolean begins) {
        if (cell.orNull() instanceof Moment moment && moment.isDated()) {
            return Cell.is(Moment.second(Moment.time(begins ? moment.earliest() : moment.latest())));
        }
        return cell.isBlank() ? Cell.blank() : Cell.unknown();
    }
}
