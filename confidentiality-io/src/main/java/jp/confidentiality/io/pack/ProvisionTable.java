package jp.confidentiality.io.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.io.TableFile.Line;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.LocalDuty;
import jp.confidentiality.rules.pack.LocalNorm;

/** Tables of local provisions (規定表): one row is one provision. */
public final class ProvisionTable {
    private static final int MOST_ROWS = 1_001;

    private final String file;
    private final TableProblems problems;
    private final Map<LocalNorm, Integer> lines = new HashMap<>();
    private final List<LocalNorm> norms = new ArrayList<>();

    private ProvisionTable(String file) {
        this.file = file;
        this.problems = new TableProblems(file);
    }

    /**
     * Reads a table in CSV (UTF-8 or CP932) or XLSX; messages call it {@code name}.
     *
     * @throws UnusableInputException with everything that is wrong, each with line, column and cure
     */
    public static List<LocalNorm> read(String name, Path file) {
        ProvisionTable table = new ProvisionTable(name);
        table.read(file);
        if (table.problems.count() > 0) {
            throw new UnusableInputException(table.problems.all());
        }
        return List.copyOf(table.norms);
    }

    private void read(Path path) {
        List<Line> found;
        try {
            found = TableFile.read(file, path, MOST_ROWS).lines();
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return;
        }
        if (found.isEmpty()) {
            problems.addAll(List.of(new InputProblem(
                    file, 0, "", "", "", "表が空です。見出しの行から書いてください。", "The table is empty. Maybe it was not saved.")));
            return;
        }
        Headings headings = new Headings(found.get(0), problems);
        if (problems.count() > 0) {
            return;
        }
        for (Line line : found.subList(1, found.size())) {
            Optional.ofNullable(new RowReading(line, headings, problems).read())
                    .ifPresent(norm -> add(norm, line.line()));
        }
    }

    private void add(LocalNorm norm, int line) {
        for (LocalNorm other : norms) {
            conflict(norm, other, line);
        }
        norms.add(norm);
        lines.putIfAbsent(norm, line);
    }

    /** Rows that bear one number, or ask for different things of the same rows, cannot both be meant. */
    private void conflict(LocalNorm norm, LocalNorm other, int line) {
        int earlier = lines.getOrDefault(other, 0);
        if (norm.number().equals(other.number())) {
            problems.add(
                    new Place(line, Heading.NUMBER.ja(0)),
                    norm.number(),
                    norm.article() + "は" + earlier + "行目にもあります。番号を改めてください。",
                    "Line " + earlier + " bears this number. Maybe renumber one of the two.");
        }
        boolean sameRows = java.util.Objects.equals(norm.subject(), other.subject())
                && java.util.Set.copyOf(norm.conditions()).equals(java.util.Set.copyOf(other.conditions()));
        if (sameRows && norm.duty().equals(other.duty())) {
            problems.add(
                    new Place(line, Heading.DUTY.ja(0)),
                    "",
                    earlier + "行目と同じ規定です。一つを消してください。",
                    "Line " + earlier + " says the same. Maybe delete one of the two.");
        } else if (sameRows && contradict(norm.duty(), other.duty())) {
            problems.add(
                    new Place(line, Heading.DUTY.ja(0)),
                    "",
                    earlier + "行目と、対象も条件も同じなのに、求めることが食い違います。どちらかを改めてください。",
                    "Line " + earlier + " asks for something else of the same rows. Maybe change one of the two.");
        }
    }

    /** Something forbidden cannot be allowed with consent, nor can one duty hold in two ways. */
    private static boolean contradict(LocalDuty one, LocalDuty other) {
        if (one instanceof LocalDuty.Forbidden || other instanceof LocalDuty.Forbidden) {
            return true;
        }
        if (one instanceof LocalDuty.PriorConsent left && other instanceof LocalDuty.PriorConsent right) {
            return left.act() == right.act();
        }
        if (one instanceof LocalDuty.ReportedWithin left && other instanceof LocalDuty.ReportedWithin right) {
            return left.contents().equals(right.contents()) && left.since() == right.since();
        }
        return one instanceof LocalDuty.CarriedOut && other instanceof LocalDuty.CarriedOut;
    }
}
