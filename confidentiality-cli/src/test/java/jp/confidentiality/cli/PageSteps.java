package jp.confidentiality.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.confidentiality.io.pack.ProvisionTable;
import jp.confidentiality.io.pack.TableText;

/**
 * Follows a page of {@code docs/ja} as a reader would, step by step in a folder of its own: runs the commands of its
 * console blocks, and does what its comments say.
 *
 * <ul>
 *   <li>{@code 用意：DIR}: a new pack as {@code pack new} makes it;
 *   <li>{@code 加える：FILE}: the rows of the table below go into the file;
 *   <li>{@code 直す：FILE：A → B}: every A becomes B;
 *   <li>{@code 書く：FILE}: the block below is the file;
 *   <li>{@code 一条}: the table below is a provision, and the quotation below that its sentence.
 * </ul>
 */
final class PageSteps {
    private static final Pattern STEP = Pattern.compile("<!-- (用意|加える|直す|書く|一条)：?(.*?) -->");
    private static final Pattern PATH = Pattern.compile("kita-usb(-2)?(/.*)?|.*\\.(key|yaml)");
    private static final String KEY = "MCowBQYDK2VwAyEA";

    private final Path folder;
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final List<String> followed = new ArrayList<>();
    private List<String> lines = List.of();
    private int at;

    PageSteps(Path folder) {
        this.folder = folder;
    }

    /** Returns the page with everything that was printed in its place; what differs from run to run is cut with …. */
    String follow(String page) throws IOException {
        lines = page.lines().toList();
        while (at < lines.size()) {
            String line = copy();
            Matcher step = STEP.matcher(line);
            if (line.equals("```console")) {
                console();
            } else if (step.matches()) {
                step(step.group(1), step.group(2));
            }
        }
        return String.join("\n", followed) + "\n";
    }

    /** Returns what a command prints on both streams, with its keys and hashes. */
    String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(out, err, false, false, Map.of()), new StandardJudge(), args);
        return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private String copy() {
        String line = lines.get(at);
        at++;
        followed.add(line);
        return line;
    }

    private void console() {
        while (!lines.get(at).equals("```")) {
            if (lines.get(at).startsWith("$ ")) {
                output(copy());
            } else {
                at++;
            }
        }
        copy();
    }

    private void output(String line) {
        String[] words = line.split(" +");
        if (!words[1].equals("confidentiality")) {
            throw new IllegalArgumentException("A page runs one command only: " + line);
        }
        String[] args = Arrays.stream(words)
                .skip(2)
                .map(word -> PATH.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        String printed = run(args);
        printed.lines().filter(one -> one.contains(KEY)).forEach(one -> keys.put(cut(one), one));
        printed.stripTrailing().lines().map(PageSteps::cut).forEach(followed::add);
    }

    private static String cut(String line) {
        return line.replaceAll("[0-9a-f]{64}", "…").replaceAll(KEY + "[A-Za-z0-9+/=]+", KEY + "…");
    }

    private void step(String kind, String what) throws IOException {
        switch (kind) {
            case "用意" -> run("pack", "new", folder.resolve(what).toString(), "--author", "yamada");
            case "加える" -> add(folder.resolve(what), table());
            case "直す" -> replace(what);
            case "書く" -> write(folder.resolve(what));
            default -> sentence();
        }
    }

    private void replace(String what) throws IOException {
        String[] parts = what.split("：| → ", 3);
        Path file = folder.resolve(parts[0]);
        String before = Files.readString(file);
        String after = before.replace(parts[1], parts[2]);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing to replace: " + what);
        }
        Files.writeString(file, after);
    }

    private void write(Path file) throws IOException {
        while (!copy().startsWith("```")) {
            // the block begins further down
        }
        StringBuilder text = new StringBuilder();
        for (String line = copy(); !line.equals("```"); line = copy()) {
            text.append(keys.getOrDefault(line, line)).append('\n');
        }
        Files.writeString(file, text.toString());
    }

    private void sentence() throws IOException {
        Path file = folder.resolve("一条.csv");
        List<String> headings = new TableText(2).headings();
        Files.writeString(file, TableText.csv(headings));
        add(file, table());
        while (!lines.get(at).startsWith("> ")) {
            copy();
        }
        at++;
        followed.add("> " + ProvisionTable.read("規定表.csv", file).get(0).sentence());
    }

    /**
     * Adds rows to a CSV file as a spreadsheet does: columns that it lacks come last, and are blank in earlier rows.
     */
    private static void add(Path file, List<Map<String, String>> rows) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (String line : Files.readString(file).replace("\uFEFF", "").lines().toList()) {
            cells.add(new ArrayList<>(List.of(line.split(",", -1))));
        }
        List<String> headings = cells.get(0);
        for (Map<String, String> row : rows) {
            for (String heading : row.keySet()) {
                if (!headings.contains(heading)) {
                    headings.add(heading);
                    cells.subList(1, cells.size()).forEach(earlier -> earlier.add(""));
                }
            }
            cells.add(headings.stream()
                    .map(heading -> row.getOrDefault(heading, ""))
                    .toList());
        }
        StringBuilder text = new StringBuilder("\uFEFF");
        cells.forEach(line -> text.append(TableText.csv(line)));
        Files.writeString(file, text.toString());
    }

    /** Returns the rows of the table below: one to a line, or one whose columns stand below each other. */
    private List<Map<String, String>> table() {
        while (!lines.get(at).startsWith("|")) {
            copy();
        }
        List<String> headings = row(copy());
        copy();
        List<Map<String, String>> rows = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            List<String> cells = row(copy());
            Map<String, String> found = new LinkedHashMap<>();
            for (int i = 0; i < headings.size(); i++) {
                found.put(headings.get(i), cells.get(i));
            }
            rows.add(found);
        }
        if (!headings.equals(List.of("見出し", "書くこと"))) {
            return rows;
        }
        Map<String, String> one = new LinkedHashMap<>();
        rows.forEach(cells -> one.put(cells.get("見出し"), cells.get("書くこと")));
        return List.of(one);
    }

    private static List<String> row(String line) {
        String inside = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inside.split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
