package jp.confidentiality.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.rules.pack.LocalPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two packs, in words and on dossiers (パックの比較). */
@Command(
        name = "diff",
        header = "二つのパックの違いを、規定の文と、一件記録での所見の増減で示します。%n"
                + "Says what differs between two packs: in sentences, and in the findings on dossiers.",
        description = {
            "＋ 現れる所見、－ 消える所見、≠ 変わる所見。OLD に none と書くと、パックがないときとの違いを示します",
            "＋ appears, － disappears, ≠ changes. OLD 'none' stands for no pack. Approvals play no part"
        })
final class PackDiffCommand implements Callable<Integer>, Judges {
    private static final String NONE = "none";

    private final Terminal terminal;
    private final Judge judge;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {"今のパックのフォルダー、又は none", "Folder of the pack as it is, or 'none'"})
    private String old = "";

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {"新しいパックのフォルダー", "Folder of the new pack"})
    private Path fresh = Path.of("");

    @Parameters(
            index = "2..*",
            paramLabel = "DIR",
            description = {"一件記録のフォルダー", "Folders of dossiers"})
    private List<Path> dossiers = new ArrayList<>();

    @Option(
            names = "--all",
            description = {"所見をすべて表示（省略時は一件記録ごとに20件まで）", "Write every finding, not only 20 of each dossier"})
    private boolean all;

    @Mixin
    private final RuleFilesOption ruleFiles = new RuleFilesOption();

    @Mixin
    private final OutOption output = new OutOption();

    PackDiffCommand(Terminal terminal, Judge judge) {
        this.terminal = terminal;
        this.judge = judge;
    }

    @Override
    public Integer call() {
        output.check();
        List<LocalPack> before = old.equals(NONE)
                ? List.of()
                : List.of(PackFolder.read(Path.of(old), ruleFiles.policy()).pack());
        List<LocalPack> after =
                List.of(PackFolder.read(fresh, ruleFiles.policy()).pack());
        Map<Path, PackDifference> differences = differences(before, after);
        output.write(terminal, to -> write(before, after, differences, to));
        return ExitStatus.OK;
    }

    private Map<Path, PackDifference> differences(List<LocalPack> before, List<LocalPack> after) {
        Map<Path, PackDifference> found = new LinkedHashMap<>();
        try (Progress progress = Progress.on(terminal)) {
            for (Path dossier : dossiers) {
                progress.stage("判定中 judging " + (found.size() + 1) + "/" + dossiers.size());
                Case read = new CaseReading(dossier, Optional.empty()).read(Optional.empty(), Optional.empty());
                found.put(dossier, new PackDifference(judge.assess(read.with(before)), judge.assess(read.with(after))));
            }
        }
        return found;
    }

    private void write(
            List<LocalPack> before, List<LocalPack> after, Map<Path, PackDifference> differences, Writer to) {
        Page page = new Page(to, output.paint(terminal));
        sentences(before, after, page);
        differences.forEach((dossier, difference) -> {
            page.blank();
            findings(dossier, difference, page);
        });
    }

    private static void sentences(List<LocalPack> before, List<LocalPack> after, Page page) {
        Map<String, String> was = sentences(before);
        Map<String, String> is = sentences(after);
        TreeSet<String> ids = new TreeSet<>(was.keySet());
        ids.addAll(is.keySet());
        int same = 0;
        for (String id : ids) {
            String one = was.getOrDefault(id, "");
            String other = is.getOrDefault(id, "");
            same += one.equals(other) ? 1 : 0;
            if (!one.equals(other)) {
                page.line(page.paint().strong(id));
                Optional.of(one)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> page.paragraph("  － ", text, line -> line));
                Optional.of(other)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> page.paragraph("  ＋ ", text, line -> line));
            }
        }
        page.line("規定 norms：変わらない unchanged " + same + "、異なる different " + (ids.size() - same));
    }

    private static Map<String, String> sentences(List<LocalPack> packs) {
        Map<String, String> found = new LinkedHashMap<>();
        for (LocalPack pack : packs) {
            pack.norms().forEach(norm -> found.put(pack.id(norm).value(), norm.sentence()));
            pack.ruleNorms().forEach(norm -> found.put(pack.id(norm).value(), norm.sentence()));
            pack.rules().forEach(file -> found.put(file.file(), file.text()));
        }
        return found;
    }

    private void findings(Path dossier, PackDifference difference, Page page) {
        List<PackDifference.Change> changes = difference.changes();
        page.line(page.paint().strong("一件記録 " + dossier));
        long shown = all ? changes.size() : 20;
        changes.stream()
                .limit(shown)
                .forEach(change -> page.paragraph(
                        "  " + change.mark() + " ",
                        change.known().norm() + " " + change.known().subject() + " " + change.words(),
                        line -> line));
        if (changes.size() > shown) {
            page.line("  … ほか " + (changes.size() - shown) + "件 more（--all）");
        }
        page.line("  現れる appear " + count(changes, "＋") + "、消える disappear " + count(changes, "－") + "、変わる change "
                + count(changes, "≠"));
    }

    private static long count(List<PackDifference.Change> changes, String mark) {
        return changes.stream().filter(change -> change.mark().equals(mark)).count();
    }
}
