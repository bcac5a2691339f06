package jp.confidentiality.benchmarks.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.norm.NormId;
import org.duckdb.DuckDBConnection;

/**
 * Judges a dossier in a database of its own, in memory: the rows are appended to tables, then one query per norm says
 * which subjects are violated or undetermined.
 *
 * <p>It knows less than the engine: evidence registers must be complete, a row is corrected at most once, an act is on
 * at most two pieces of information that one consent covers, everything lies before the as-of moment, nobody is engaged
 * twice, and consents to entry and use have no other limits than persons and information.
 */
public final class DuckDb {
    private static final String SCHEMA = read("schema.sql");
    private static final String PREPARE = read("prepare.sql");
    private static final Map<String, String> NORMS = queries(read("norms.sql"));

    private DuckDb() {}

    /** Returns the norms that there are queries for. */
    public static Set<NormId> norms() {
        Set<NormId> norms = new LinkedHashSet<>();
        NORMS.keySet().forEach(norm -> norms.add(NormId.of(norm)));
        return norms;
    }

    /**
     * Loads and judges; returns a line for each finding: norm, subject, verdict.
     *
     * @param threads how many threads the database may use
     */
    public static List<String> assess(
            Dossier dossier, Iterator<? extends Activity> activities, Viewpoint viewpoint, int threads) {
        try (DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute(SCHEMA);
            Loading loading = new Loading(connection, viewpoint);
            loading.load(dossier, activities);
            statement.execute(PREPARE);
            List<String> findings = new ArrayList<>();
            for (Map.Entry<String, String> norm : NORMS.entrySet()) {
                try (ResultSet rows = statement.executeQuery(norm.getValue())) {
                    while (rows.next()) {
                        findings.add(norm.getKey() + " " + rows.getString(1) + " " + rows.getString(2));
                    }
                }
            }
            return findings;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> queries(String text) {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String one : text.split("(?m)^-- ", -1)) {
            if (!one.isBlank()) {
                int end = one.indexOf('\n');
                queries.put(
                        one.substring(0, end).strip(),
                        one.substring(end + 1).strip().replaceAll(";$", ""));
            }
        }
        return queries;
    }

    private static String read(String name) {
        try (InputStream in = DuckDb.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
