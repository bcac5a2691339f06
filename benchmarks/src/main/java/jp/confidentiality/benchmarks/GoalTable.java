package jp.confidentiality.benchmarks;

import java.util.Locale;
import java.util.Optional;

/** The goals, what was measured, and whether they are met. */
final class GoalTable {
    private static final String NOT_MEASURED = "– 計測なし not measured";
    private static final long SMALLEST = 50;
    private static final long MANY = 10_000;
    private static final long MILLION = 1_000_000;
    private static final long TEN_MILLION = 10_000_000;

    private final Results results;
    private final Markdown table =
            new Markdown("計測対象 what", "目標 goal", "計測値 measured: median (least–greatest)", "達成 met");

    GoalTable(Results results) {
        this.results = results;
        for (long size : new long[] {SMALLEST, 1000, MANY, 100_000}) {
            ratio("一括、全活動が異なる batch, every activity different", size, "engine, whole", "plain, whole", 8);
        }
        for (long size : new long[] {MILLION, TEN_MILLION}) {
            ratio("同、2スレッド the same, two threads", size, "engine, 2 threads", "plain", 3);
        }
        for (long size : new long[] {MILLION, TEN_MILLION}) {
            ratio("実際に近いログ、2スレッド realistic logs, two threads", size, "engine, office", "plain, office", 1);
        }
        for (long size : new long[] {MILLION, TEN_MILLION}) {
            row(
                    "同、性格ごとに判定した行 the same, rows judged by class, " + Markdown.number(size),
                    "–",
                    results.find("alike, office", size).map(one -> one.spread("%.1f") + " %"),
                    Optional.empty());
        }
        duckDb();
        session();
        growth();
        heap();
        start();
        many();
        more();
    }

    @Override
    public String toString() {
        return table.toString();
    }

    private void ratio(String what, long size, String engine, String other, double goal) {
        Optional<Measured> ratio = results.ratio(engine, other, size);
        String detail = ratio.isEmpty() ? "" : " of " + per(other, size) + ", engine " + per(engine, size);
        row(
                what + ", " + Markdown.number(size),
                "≤ " + number(goal) + "× plain Java",
                ratio.map(one -> one.spread("%.2f") + "×" + detail),
                ratio.map(one -> one.median() <= goal));
    }

    private String per(String what, long size) {
        return results.find(what, size)
                .map(one -> one.spread("%.0f") + " ns/fact")
                .orElse("?");
    }

    private void duckDb() {
        for (long size : new long[] {SMALLEST, 1000, MANY, 100_000, MILLION, TEN_MILLION}) {
            double goal = size == SMALLEST ? 100 : 1;
            Optional<Measured> ratio = results.ratio("duckdb", "engine, queried", size);
            row(
                    "DuckDB、20規定 DuckDB on 20 norms, " + Markdown.number(size),
                    size == SMALLEST ? "≥ 100× faster" : "faster",
                    ratio.map(one -> one.spread("%.1f") + "× faster; DuckDB " + per("duckdb", size) + ", engine "
                            + per("engine, queried", size)),
                    ratio.map(one -> one.median() >= goal));
        }
    }

    private void session() {
        Optional<Measured> ratio = results.ratio("one session", "engine, whole", MILLION);
        row(
                "一つのDroolsセッション one plain Drools session, " + Markdown.number(MILLION),
                "≥ 2× faster",
                ratio.map(one -> one.spread("%.1f") + "× faster; session " + per("one session", MILLION) + ", engine "
                        + per("engine, whole", MILLION)),
                ratio.map(one -> one.median() >= 2));
    }

    private void growth() {
        Optional<Measured> ratio = results.find("engine, 2 threads", TEN_MILLION)
                .flatMap(large -> results.find("engine, 2 threads", MANY).map(large::over));
        row(
                "増え方 growth: ns per fact at 10,000,000 against 10,000, two threads",
                "≤ 1.5×",
                ratio.map(one -> one.spread("%.2f") + "×"),
                ratio.map(one -> one.median() <= 1.5));
    }

    private void heap() {
        Optional<Measured> large = results.find("heap", TEN_MILLION);
        Optional<Measured> small = results.find("heap", MANY);
        Optional<Double> more = large.flatMap(one -> small.map(other -> one.median() - other.median()));
        row(
                "ヒープ heap for 10,000,000 activities, by bisecting -Xmx",
                "≤ 128 MB above 10,000",
                more.map(one ->
                        number(one) + " MB above; " + number(large.orElseThrow().median()) + " against "
                                + number(small.orElseThrow().median()) + " MB"),
                more.map(one -> one <= 128));
    }

    private void start() {
        limit("起動から最初の判定まで cold JVM to first assessment of 50 facts", "start, engine", SMALLEST, 900, "%.0f", " ms");
        limit(
                "同、クラスデータの保管庫あり the same with a class-data archive",
                "start, engine with archive",
                SMALLEST,
                500,
                "%.0f",
                " ms");
    }

    private void many() {
        Optional<Measured> both = results.find("many, 2 threads", MANY);
        Optional<Measured> ratio = results.ratio("many, 2 threads", "many, 1 threads", MANY);
        row(
                "小さな一件記録1万件、2スレッド 10,000 dossiers of 50 facts, two threads against one",
                "≥ 1.8×",
                ratio.map(one -> one.spread("%.2f") + "×"),
                ratio.map(one -> one.median() >= 1.8));
        row(
                "同、毎秒の件数 the same, dossiers a second",
                "≥ 10,000",
                both.map(one -> one.spread("%,.0f")),
                both.map(one -> one.median() >= 10_000));
    }

    private void more() {
        for (long size : new long[] {MANY, 100_000}) {
            Optional<Measured> ratio = results.ratio("engine", "engine, brief", size);
            if (ratio.isPresent() || size == 100_000) {
                row(
                        "説明あり／なし explanations on against off, " + Markdown.number(size),
                        "≤ 1.2×",
                        ratio.map(one -> one.spread("%.2f") + "×"),
                        ratio.map(one -> one.median() <= 1.2));
            }
        }
        limit("常時監視 live watch, a fact that changes at most 10 findings: p50", More.WATCH_MEDIAN, 0, 10, "%.1f", " µs");
        limit("同 the same: p99", More.WATCH_SLOWEST, 0, 100, "%.1f", " µs");
        limit("同、常設の事実のみ the same, standing facts alone: p50", More.WATCH_STANDING_MEDIAN, 0, 10, "%.1f", " µs");
        limit("同 the same: p99", More.WATCH_STANDING_SLOWEST, 0, 100, "%.1f", " µs");
        limit(
                "同、大きさによらないこと live watch, growth: p50 at 1,000,000 rows against 10,000",
                More.WATCH_GROWTH,
                0,
                1.5,
                "%.2f",
                "×");
    }

    private void limit(String what, String key, long size, double goal, String format, String unit) {
        Optional<Measured> found = results.find(key, size);
        row(
                what,
                "≤ " + number(goal) + unit,
                found.map(one -> one.spread(format) + unit),
                found.map(one -> one.median() <= goal));
    }

    private void row(String what, String goal, Optional<String> measured, Optional<Boolean> met) {
        table.row(
                what,
                goal,
                measured.orElse(NOT_MEASURED),
                met.map(one -> one ? "✓" : "✗").orElse("–"));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
