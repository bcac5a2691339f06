package jp.confidentiality.io.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.io.DossierFolder;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.Recognition;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.io.TableFile.Line;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of cases (事例表) under {@code cases/}: one row says what a norm comes to for a subject, by the rows of
 * the dossier folder beside it.
 */
final class CaseTables {
    private static final int MOST_ROWS = 10_001;
    private static final List<String> REQUIRED = List.of("事例", "記録", "条番号", "対象", "判定");
    private static final String CAUSE = "原因";
    static final Vocabulary<Verdict> VERDICTS = Vocabulary.of(Verdict.class);
    static final Vocabulary<Cause> CAUSES = Vocabulary.of(Cause.class);

    private final PackContent content;
    private final Path folder;
    private final List<InputProblem> problems;
    private final Map<String, Optional<DossierFolder>> folders = new HashMap<>();
    private final List<PackCase> cases = new ArrayList<>();

    CaseTables(PackContent content, Path folder, List<InputProblem> problems) {
        this.content = content;
        this.folder = folder;
        this.problems = problems;
    }

    List<PackCase> read(LocalPack pack) {
        for (String path : content.paths()) {
            String inside = path.startsWith(PackReading.CASES) ? path.substring(PackReading.CASES.length()) : "/";
            if (!inside.contains("/") && TableFile.isTable(inside)) {
                TableProblems wrong = new TableProblems(path);
                try {
                    table(
                            path,
                            TableFile.read(path, folder.resolve(path), MOST_ROWS)
                                    .lines(),
                            pack,
                            wrong);
                } catch (UnusableInputException e) {
                    wrong.addAll(e.problems());
                }
                problems.addAll(wrong.all());
            }
        }
        return cases;
    }

    private void table(String path, List<Line> lines, LocalPack pack, TableProblems wrong) {
        Map<String, Integer> places = new HashMap<>();
        Line headings = lines.isEmpty() ? new Line(1, List.of()) : lines.get(0);
        for (int i = 0; i < headings.cells().size(); i++) {
            heading(headings, i, places, wrong);
        }
        for (String heading : REQUIRED) {
            if (!places.containsKey(heading)) {
                wrong.add(
                        new Place(headings.line(), heading),
                        "",
                        "この見出しがありません。見出しの行に書き足してください。",
                        "The heading '" + heading + "' is missing. Maybe add it.");
            }
        }
        for (Line line : wrong.count() > 0 ? List.<Line>of() : lines.subList(1, lines.size())) {
            new CaseRow(line, places, wrong).read(path, pack);
        }
    }

    private static void heading(Line line, int index, Map<String, Integer> places, TableProblems wrong) {
        String text = Recognition.plain(line.cell(index));
        List<String> known = new ArrayList<>(REQUIRED);
        known.add(CAUSE);
        if (text.isEmpty()) {
            return;
        }
        Place place = new Place(line.line(), text);
        if (!known.contains(text)) {
            wrong.unknown(place, "見出し", "heading", text, known, known);
        } else if (places.putIfAbsent(text, index) != null) {
            wrong.add(place, text, "同じ見出しが二つあります。一つを消してください。", "This heading stands here twice. Maybe delete one.");
        }
    }

    /** One row. */
    private final class CaseRow {
        private final Line line;
        private final Map<String, Integer> places;
        private final TableProblems wrong;

        CaseRow(Line line, Map<String, Integer> places, TableProblems wrong) {
            this.line = line;
            this.places = places;
            this.wrong = wrong;
        }

        void read(String path, LocalPack pack) {
            int before = wrong.count();
            REQUIRED.stream()
                    .filter(heading -> text(heading).isEmpty())
                    .forEach(heading -> wrong.blank(place(heading), "書いてください。"));
            NormId norm = norm(pack);
            Verdict verdict = word("判定", VERDICTS);
            Cause cause = text(CAUSE).isEmpty() ? null : word(CAUSE, CAUSES);
            Optional<DossierFolder> rows = text("記録").isEmpty() ? Optional.empty() : folder(text("記録"));
            if (wrong.count() == before && norm != null && verdict != null && rows.isPresent()) {
                DossierFolder found = rows.get();
                Path base = folder.resolve(PackReading.CASES + text("記録"));
                try {
                    cases.add(new PackCase(
                            path,
                            line.line(),
                            text("事例"),
                            found,
                            ProfileFile.resolve(found.profile(), base),
                            norm,
                            text("対象"),
                            verdict,
                            cause));
                } catch (UnusableInputException e) {
                    wrong.addAll(e.problems());
                }
            }
        }

        private @Nullable NormId norm(LocalPack pack) {
            String typed = text("条番号");
            if (typed.isEmpty()) {
                return null;
            }
            String number = RowReading.number(typed);
            for (NormId id : pack.ids()) {
                if (id.value().equals(pack.name() + "." + number)) {
                    return id;
                }
            }
            try {
                return Catalogue.standard().norm(NormId.of(typed)).id();
            } catch (IllegalArgumentException e) {
                List<String> known =
                        pack.norms().stream().map(LocalNorm::number).collect(Collectors.toList());
                wrong.unknown(place("条番号"), "条番号", "number", typed, known, known);
                return null;
            }
        }

        private <T> @Nullable T word(String heading, Vocabulary<T> words) {
            String text = text(heading);
            Optional<T> found = words.find(text);
            if (found.isEmpty() && !text.isEmpty()) {
                wrong.unknown(place(heading), heading, "word", text, words);
            }
            return found.orElse(null);
        }

        private Optional<DossierFolder> folder(String name) {
            return folders.computeIfAbsent(name, this::readFolder);
        }

        private Optional<DossierFolder> readFolder(String name) {
            String inside = PackReading.CASES + name + "/";
            if (content.paths().stream().noneMatch(path -> path.startsWith(inside))) {
                wrong.add(
                        place("記録"),
                        name,
                        "cases/ に「" + Recognition.shown(name) + "」というフォルダーがありません。名前を確かめてください。",
                        "There is no such folder under cases/. Maybe it is misspelt.");
                return Optional.empty();
            }
            try {
                return Optional.of(DossierFolder.read(folder.resolve(inside)));
            } catch (UnusableInputException e) {
                e.problems().forEach(one -> wrong.addAll(List.of(within(inside, one))));
                return Optional.empty();
            }
        }

        private InputProblem within(String inside, InputProblem one) {
            return new InputProblem(
                    inside + one.file(), one.line(), one.column(), one.field(), one.value(), one.ja(), one.en());
        }

        private Place place(String heading) {
            return new Place(line.line(), heading);
        }

        private String text(String heading) {
            Integer place = places.get(heading);
            return place == null ? "" : Recognition.plain(line.cell(place));
        }
    }
}
