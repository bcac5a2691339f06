package jp.confidentiality.benchmarks.duckdb;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** The tables that rows are appended to, each opened when it gets its first row. */
final class Tables {
    private final DuckDBConnection connection;
    private final Map<String, Table> tables = new HashMap<>();

    Tables(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Begins a row of the table. */
    Table into(String table) throws SQLException {
        Table found = tables.get(table);
        if (found == null) {
            found = new Table(connection, table);
            tables.put(table, found);
        }
        return found.row();
    }

    void close() throws SQLException {
        for (Table table : tables.values()) {
            table.close();
        }
    }
}
