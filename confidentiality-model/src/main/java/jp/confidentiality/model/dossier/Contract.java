package jp.confidentiality.model.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;

/**
 * The outsourced contract (契約): who, from when to when, under which instruments.
 *
 * @param id the contract's ID
 * @param orderer the ID of the orderer (発注者・委託者)
 * @param contractor the ID of the contractor (受注者・受託者)
 * @param instruments the documents it carries, at least one
 * @param from its first day
 * @param until its last day, inclusive
 * @param workStart when the work starts (業務開始); blank or unknown: nobody wrote down when
 * @param workEnd when the work ended (業務終了); blank: it has not
 * @param purposes the purposes of the contract, compared letter by letter with the purposes of uses
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
        Row.of(id);
        Row.of(orderer);
        Row.of(contractor);
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("Field 'instruments' of contract '" + id + "' is empty. Maybe C or R.");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Field 'until' of contract '" + id + "' is " + until
                    + ", before field 'from' (" + from + "). Maybe the two are exchanged.");
        }
        instruments = Collections.unmodifiableSet(EnumSet.copyOf(instruments));
        workStart = Cell.orBlank(workStart);
        workEnd = Cell.orBlank(workEnd);
        purposes = Collections.unmodifiableSet(new TreeSet<>(purposes == null ? Set.of() : purposes));
    }
}
