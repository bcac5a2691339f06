package jp.confidentiality.model.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.internal.Given;
import jp.confidentiality.model.norm.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * The outsourced contract (契約): who, from when to when, under which instruments.
 *
 * @param id the contract's ID
 * @param orderer the ID of the orderer (発注者・委託者)
 * @param contractor the ID of the contractor (受注者・受託者)
 * @param instruments the documents it carries, at least one; not local provisions, which apply to every contract
 * @param from its first day
 * @param until its last day, inclusive
 * @param workStart when the work starts (業務開始); blank or unknown: nobody wrote down when
 * @param workEnd when the work ended (業務終了); blank: it has not
 * @param purposes the purposes of the contract, none where not set, compared letter by letter with the purposes of uses
 */
@RecordBuilder
public record Contract(
        String id,
        String orderer,
        String contractor,
        Set<Instrument> instruments,
        LocalDate from,
        LocalDate until,
        Cell<Moment> workStart,
        Cell<Moment> workEnd,
        Set<String> purposes)
        implements Serializable {
    public Contract {
        id(id, "id");
        String owner = "contract '" + id + "'";
        id(orderer, "orderer");
        id(contractor, "contractor");
        if (Given.field(owner, "instruments", instruments).isEmpty()) {
            throw new IllegalArgumentException("Field 'instruments' of " + owner + " is empty. Maybe C or R.");
        }
        if (instruments.contains(Instrument.L)) {
            throw new IllegalArgumentException("Field 'instruments' of " + owner
                    + " holds L, which no contract carries: local provisions apply to every contract judged with their"
                    + " pack. Maybe C or R.");
        }
        if (Given.field(owner, "until", until).isBefore(Given.field(owner, "from", from))) {
            throw new IllegalArgumentException("Field 'until' of " + owner + " is " + until + ", before field 'from' ("
                    + from + "). Maybe the two are exchanged.");
        }
        instruments = Collections.unmodifiableSet(EnumSet.copyOf(instruments));
        workStart = Cell.orBlank(workStart);
        workEnd = Cell.orBlank(workEnd);
        if (workStart.isValue() && workEnd.isValue() && workEnd.value().certainlyBefore(workStart.value())) {
            throw new IllegalArgumentException("Field 'workEnd' of " + owner + " is " + workEnd.value()
                    + ", before field 'workStart' (" + workStart.value() + "). Maybe the two are exchanged.");
        }
        purposes = Given.texts(owner, "purposes", purposes);
    }

    private static void id(@Nullable String value, String field) {
        if (value == null || !Row.isId(value)) {
            throw new IllegalArgumentException("Field '" + field + "' of a contract is '" + value
                    + "'. Maybe use 1 to 80 letters, digits or . _ : / - and no spaces;"
                    + " 'contract' and 'unrecorded' are taken.");
        }
    }
}
