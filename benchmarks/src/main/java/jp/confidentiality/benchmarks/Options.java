package jp.confidentiality.benchmarks;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run measures.
 *
 * @param parts which parts
 * @param quick whether it is a smoke test: small sizes, few repetitions
 * @param archive the class-data archive for the cold start; null: none
 * @param results where the JSON goes
 * @param page the page whose generated part is rewritten; null: none
 * @param charts the results from which charts are drawn instead of measuring; null: a run
 */
record Options(
        Set<Part> parts,
        boolean quick,
        @Nullable Path archive,
        Path results,
        @Nullable Path page,
        @Nullable Path charts) {
    /** A part of the run. */
    enum Part {
        /** Whether all come to the same findings; always before a competitor is timed. */
        AGREEMENT,
        /** Engine and plain Java on dossiers in which every activity differs. */
        BATCH,
        /** Engine and plain Java on logs as an office writes them. */
        OFFICE,
        /** Engine and DuckDB on the norms that there are queries for. */
        DUCKDB,
        /** Engine and one plain session of the rule engine. */
        SESSION,
        /** The heap that a long log needs. */
        HEAP,
        /** From process start to the first assessment. */
        START,
        /** Ten thousand small dossiers. */
        MANY,
        /** What other classes on the class path measure. */
        MORE,
        /** Where the engine spends its time; only when asked for. */
        PROFILE
    }

    static final String USAGE = """
            Usage: benchmarks/run [--quick] [--only PART,...] [--archive FILE] [--results DIRECTORY] [--write]
                   benchmarks/run --charts RESULTS.json [--write]
              --quick    sizes to 10 000 or 100 000, few repetitions: a smoke test of about three minutes
              --only     agreement, batch, office, duckdb, session, heap, start, many, more, profile;
                         without it all but profile
              --archive  a class-data archive of the engine, for the cold start
              --results  where the raw figures go; without it benchmarks/results
              --write    rewrites the generated part of docs/performance.md and its charts
              --charts   draws the charts of docs/performance from a file of raw figures, and measures nothing;
                         with --write the table as well""";

    static Options of(String... arguments) {
        boolean quick = false;
        boolean write = false;
        Set<Part> parts = EnumSet.complementOf(EnumSet.of(Part.PROFILE));
        Path archive = null;
        Path charts = null;
        Path results = Path.of("benchmarks", "results");
        for (int i = 0; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            String name = equals < 0 ? arguments[i] : arguments[i].substring(0, equals);
            switch (name) {
                case "--quick" -> quick = true;
                case "--write" -> write = true;
                case "--only", "--archive", "--results", "--charts" -> {
                    String value = equals < 0 ? next(arguments, ++i) : arguments[i].substring(equals + 1);
                    switch (name) {
                        case "--only" -> parts = parts(value);
                        case "--archive" -> archive = Path.of(value);
                        case "--results" -> results = Path.of(value);
                        default -> charts = Path.of(value);
                    }
                }
                default -> throw new IllegalArgumentException("Option '" + arguments[i] + "' is unknown.\n" + USAGE);
            }
        }
        return new Options(parts, quick, archive, results, write ? Path.of("docs", "performance.md") : null, charts);
    }

    private static String next(String[] arguments, int i) {
        if (i >= arguments.length) {
            throw new IllegalArgumentException("Option '" + arguments[i - 1] + "' needs a value.\n" + USAGE);
        }
        return arguments[i];
    }

    boolean has(Part part) {
        return parts.contains(part);
    }

    /** Tells whether findings are compared: whenever a competitor is timed, or when asked for. */
    boolean compares() {
        return !Collections.disjoint(
                parts, EnumSet.of(Part.AGREEMENT, Part.BATCH, Part.OFFICE, Part.DUCKDB, Part.SESSION));
    }

    /** Returns how many facts the one plain session takes in. */
    long together() {
        return quick ? 100_000 : Recipe.MOST_HELD;
    }

    /** Returns the sizes at which dossiers in which every activity differs are measured in one thread. */
    List<Long> small() {
        return quick ? List.of(50L, 1000L, 10_000L) : List.of(50L, 1000L, 10_000L, 100_000L);
    }

    /** Returns the sizes at which two threads help. */
    List<Long> large() {
        return quick ? List.of(100_000L) : List.of(1_000_000L, 10_000_000L);
    }

    private static Set<Part> parts(String names) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : names.split(",", -1)) {
            parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return parts;
    }
}
