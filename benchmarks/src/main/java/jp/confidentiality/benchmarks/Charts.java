package jp.confidentiality.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws time per fact against size, both on logarithmic scales, as SVG. */
final class Charts {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 430;
    private static final int LEFT = 70;
    private static final int RIGHT = 200;
    private static final int TOP = 50;
    private static final int BOTTOM = 50;
    private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"};

    private final StringBuilder svg = new StringBuilder();
    private final int firstX;
    private final int lastX;
    private final int firstY;
    private final int lastY;

    private Charts(String title, Map<String, List<Measured>> lines) {
        List<Measured> all = new ArrayList<>();
        lines.values().forEach(all::addAll);
        this.firstX = (int) Math.floor(all.stream()
                .mapToDouble(one -> Math.log10((double) one.size()))
                .min()
                .orElse(0));
        this.lastX = (int) Math.ceil(all.stream()
                .mapToDouble(one -> Math.log10((double) one.size()))
                .max()
                .orElse(1));
        this.firstY = (int) Math.floor(
                all.stream().mapToDouble(one -> Math.log10(one.least())).min().orElse(0));
        this.lastY = (int) Math.ceil(all.stream()
                .mapToDouble(one -> Math.log10(one.greatest()))
                .max()
                .orElse(1));
        frame(title);
        int number = 0;
        for (Map.Entry<String, List<Measured>> line : lines.entrySet()) {
            line(line.getKey(), line.getValue(), COLOURS[number % COLOURS.length], number);
            number++;
        }
        svg.append("</svg>\n");
    }

    /** Draws the charts into {@code directory}; one that there are no figures for is left as it is. */
    static void draw(Results results, Path directory) throws IOException {
        Files.createDirectories(directory);
        Map<String, String> batch = new LinkedHashMap<>();
        batch.put("plain, whole", "素のJava plain Java");
        batch.put("plain", "素のJava（流れ） streamed");
        batch.put("engine, whole", "エンジン engine");
        batch.put("engine, 2 threads", "エンジン 2スレッド 2 threads");
        batch.put("one session", "Drools 1セッション session");
        draw(
                results,
                "一件あたりの時間：全活動が異なる Time per fact: every activity different",
                batch,
                directory.resolve("batch.svg"));
        Map<String, String> duckDb = new LinkedHashMap<>();
        duckDb.put("duckdb", "DuckDB（20規定 norms）");
        duckDb.put("engine, queried", "エンジン engine（同 same）");
        draw(results, "一件あたりの時間：SQLとの比較 Time per fact: against SQL", duckDb, directory.resolve("duckdb.svg"));
        Map<String, String> office = new LinkedHashMap<>();
        office.put("plain, office", "素のJava plain Java");
        office.put("engine, office", "エンジン 2スレッド 2 threads");
        draw(results, "一件あたりの時間：実際に近いログ Time per fact: realistic logs", office, directory.resolve("office.svg"));
    }

    private static void draw(Results results, String title, Map<String, String> whats, Path file) throws IOException {
        Map<String, List<Measured>> lines = new LinkedHashMap<>();
        whats.forEach((what, label) -> {
            if (!results.of(what).isEmpty()) {
                lines.put(label, results.of(what));
            }
        });
        if (lines.isEmpty()) {
            Progress.say("no figures for " + file);
            return;
        }
        Files.writeString(file, new Charts(title, lines).svg);
        Progress.say("chart: " + file);
    }

    private void frame(String title) {
        svg.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="%d" height="%d" fill="white"/>
                """, WIDTH, HEIGHT, WIDTH, HEIGHT));
        text(LEFT, 24, "start", 15, title);
        for (int power = firstX; power <= lastX; power++) {
            double x = x(Math.pow(10, power));
            rule(x, TOP, x, HEIGHT - BOTTOM);
            text(x, HEIGHT - BOTTOM + 18, "middle", 12, Markdown.number(Math.round(Math.pow(10, power))));
        }
        for (int power = firstY; power <= lastY; power++) {
            double y = y(Math.pow(10, power));
            rule(LEFT, y, WIDTH - RIGHT, y);
            text(LEFT - 8, y + 4, "end", 12, nanoseconds(power));
        }
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", 12, "件数 facts（対数 log scale）");
    }

    private static String nanoseconds(int power) {
        String[] units = {"ns", "µs", "ms", "s"};
        int unit = Math.max(0, Math.min(3, Math.floorDiv(power, 3)));
        return Markdown.number(Math.round(Math.pow(10, power - 3.0 * unit))) + " " + units[unit];
    }

    private void line(String label, List<Measured> figures, String colour, int number) {
        StringBuilder points = new StringBuilder();
        for (Measured one : figures) {
            double x = x((double) one.size());
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(one.median())));
            svg.append(String.format(
                    Locale.ROOT,
                    """
                    <line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="2" opacity="0.5"/>
                    <circle cx="%.1f" cy="%.1f" r="4" fill="%s"><title>%s, %s: %s ns</title></circle>
                    """,
                    x,
                    y(one.least()),
                    x,
                    y(one.greatest()),
                    colour,
                    x,
                    y(one.median()),
                    colour,
                    label,
                    Markdown.number(one.size()),
                    one.spread("%.0f")));
        }
        svg.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" stroke-width=\"2\" points=\"");
        svg.append(points.toString().strip()).append("\"/>\n");
        double y = TOP + 14 + number * 22.0;
        double x = WIDTH - RIGHT + 14.0;
        svg.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>\n", x, y - 4, colour));
        text(x + 12, y, "start", 12, label);
    }

    private void rule(double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                x1,
                y1,
                x2,
                y2));
    }

    private void text(double x, double y, String anchor, int size, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#222\">%s</text>\n",
                x,
                y,
                anchor,
                size,
                text));
    }

    private double x(double size) {
        return LEFT + (Math.log10(size) - firstX) / Math.max(1, lastX - firstX) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double nanoseconds) {
        double share = (Math.log10(nanoseconds) - firstY) / Math.max(1, lastY - firstY);
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
}
