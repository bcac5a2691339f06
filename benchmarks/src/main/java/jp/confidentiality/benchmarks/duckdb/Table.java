package jp.confidentiality.benchmarks.duckdb;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows to one table, column by column. */
final class Table {
    static final int NO = 0;
    static final int UNKNOWN = 1;
    static final int YES = 2;

    private final DuckDBAppender appender;

    Table(DuckDBConnection connection, String name) throws SQLException {
        this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name);
    }

    Table row() throws SQLException {
        appender.beginRow();
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    void close() throws SQLException {
        appender.close();
    }

    Table text(@Nullable String text) throws SQLException {
        if (text == null) {
            appender.appendNull();
        } else {
            appender.append(text);
        }
        return this;
    }

    Table text(Cell<String> cell) throws SQLException {
        return text(cell.orNull());
    }

    Table second(long second) throws SQLException {
        appender.append(second);
        return this;
    }

    Table number(int number) throws SQLException {
        appender.append(number);
        return this;
    }

    Table truth(int truth) throws SQLException {
        appender.append((byte) truth);
        return this;
    }

    Table truth(boolean truth) throws SQLException {
        return truth(truth ? YES : NO);
    }

    Table nothing() throws SQLException {
        appender.appendNull();
        return this;
    }

    Table yes(Cell<Boolean> cell) throws SQLException {
        Boolean value = cell.orNull();
        return value == null ? truth(UNKNOWN) : truth(value.booleanValue());
    }

    /** 2 where something stands in the cell, 0 where it was left out. */
    Table filled(Cell<?> cell) throws SQLException {
        return truth(cell.isValue() ? YES : cell.isBlank() ? NO : UNKNOWN);
    }

    /** The seconds an evidence's moment may stand for; undated: any. */
    Table moment(Cell<Moment> cell) throws SQLException {
        Moment moment = cell.orNull();
        boolean dated = moment != null && moment.isDated();
        return second(moment != null && dated ? moment.earliest() : Long.MIN_VALUE)
                .second(moment != null && dated ? moment.latest() : Long.MAX_VALUE);
    }

    /** The seconds an act's moment may stand for; undated: any up to as-of. */
    Table act(Cell<Moment> cell, long asOf) throws SQLException {
        Moment moment = cell.orNull();
        boolean dated = moment != null && moment.isDated();
        return second(moment != null && dated ? moment.earliest() : Long.MIN_VALUE)
                .second(moment != null && dated ? moment.latest() : asOf);
    }

    /** Where the day of the moment ends; null where it is not dated. */
    Table dayEnd(Cell<Moment> cell) throws SQLException {
        Moment moment = cell.orNull();
        if (moment == null || !moment.isDated()) {
            return nothing();
        }
        return second(Moment.endOf(moment.date()));
    }

    /** When something begins to be in force: a day-only start is 00:00. */
    Table start(Cell<Moment> cell) throws SQLException {
        Moment moment = cell.orNull();
        if (moment == null || !moment.isDated()) {
            return second(Long.MIN_VALUE).second(Long.MAX_VALUE);
        }
        boolean day = moment.precision() == Moment.Precision.DAY;
        return second(moment.earliest()).second(day ? moment.earliest() : moment.latest());
    }

    /** When it ends: a day-only end is 24:00, a blank none. */
    Table end(Cell<Moment> cell) throws SQLException {
        Moment moment = cell.orNull();
        if (moment == null || !moment.isDated()) {
            return second(cell.isBlank() ? Long.MAX_VALUE : Long.MIN_VALUE).second(Long.MAX_VALUE);
        }
        boolean day = moment.precision() == Moment.Precision.DAY;
        return second(day ? moment.latest() + 1 : moment.earliest())
                .second(day ? moment.latest() + 1 : moment.latest());
    }

    /** The first two pieces; null where they are not known. */
    Table pieces(Cell<Set<String>> cell) throws SQLException {
        Set<String> pieces = cell.orNull();
        if (pieces == null) {
            return nothing().nothing();
        }
        if (pieces.size() > 2) {
            throw new IllegalArgumentException(
                    "The tables hold two pieces of information per act, not " + pieces.size());
        }
        Iterator<String> each = pieces.iterator();
        text(each.next());
        return each.hasNext() ? text(each.next()) : nothing();
    }
}
