package jp.confidentiality.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;

/** The files of a dossier folder: which may be read, and of what they are. */
final class FolderFiles {
    static final String DOSSIER = "dossier.yaml";

    private static final Set<String> IGNORED = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Limits limits;
    private final List<InputProblem> problems;
    private final Map<String, Path> byName = new TreeMap<>();
    private final Set<Register> present = EnumSet.noneOf(Register.class);
    private final Set<String> refused = new HashSet<>();
    private Path root;
    private boolean isReadable;

    FolderFiles(Path folder, Limits limits, List<InputProblem> problems) {
        this.limits = limits;
        this.problems = problems;
        this.root = folder;
        try {
            root = folder.toRealPath();
            list();
            isReadable = true;
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(InputProblem.ofFile(
                    FileName.of(folder),
                    "フォルダーを読めません。フォルダーの有無と読取り権限を確かめてください。",
                    "The folder cannot be read. Maybe it does not exist, or is no folder."));
        }
    }

    /** Returns the file that describes the contract; without one, that is a problem. */
    Optional<Path> dossier() {
        Path found = byName.remove(DOSSIER);
        if (found == null && isReadable && !refused.contains(DOSSIER)) {
            problems.add(InputProblem.ofFile(
                    DOSSIER,
                    "フォルダーに dossier.yaml がありません。契約と基準時を書いた dossier.yaml を置いてください（docs/dossier-folder.md）。",
                    "The folder has no dossier.yaml. Maybe this is another folder; see docs/dossier-folder.md."));
        }
        return Optional.ofNullable(found);
    }

    /** Returns the file of that name, if there is one, and from here on expects it. */
    Optional<Path> expect(String name) {
        return Optional.ofNullable(byName.remove(name));
    }

    /** Returns the registers' files, by name; any other file left is a problem. */
    List<RegisterFile> registers() {
        Map<FactType, RegisterFile> byType = new LinkedHashMap<>();
        byName.forEach((name, path) -> {
            Optional<FactType> type = isRegister(name) ? RegisterNames.type(stem(name)) : Optional.empty();
            if (type.isEmpty()) {
                problems.add(UnknownFile.problem(name));
                return;
            }
            RegisterFile file = new RegisterFile(type.get(), name, path);
            RegisterFile other = byType.putIfAbsent(type.get(), file);
            if (other != null) {
                problems.add(twice(file, other));
            }
        });
        return List.copyOf(byType.values());
    }

    /** Returns the registers of which there are files, be it files that cannot be read. */
    Set<Register> present() {
        return present;
    }

    private void list() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = FileName.of(entry);
                if (!isIgnored(name, entry)) {
                    RegisterNames.type(stem(name)).ifPresent(type -> present.add(type.register()));
                    accept(name, entry);
                }
            }
        }
    }

    private static boolean isIgnored(String name, Path entry) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IGNORED.contains(lower)
                || lower.startsWith("readme")
                || lower.endsWith(".md")
                || (name.startsWith(".") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS));
    }

    private void accept(String name, Path entry) throws IOException {
        if (!Files.exists(entry) || !entry.toRealPath().startsWith(root)) {
            refuse(
                    name,
                    "フォルダーの外を指すリンクです。ファイルそのものを置いてください。",
                    "It links out of the folder. Maybe put the file itself there.");
        } else if (Files.isDirectory(entry)) {
            refuse(
                    name,
                    "下位のフォルダーは読みません。中のファイルを上に移すか、名前を「.」で始めてください。",
                    "Subfolders are not read. Maybe move its files up, or let its name begin with a dot.");
        } else if (!Files.isRegularFile(entry) || !Files.isReadable(entry)) {
            refuse(name, "読めるファイルではありません。種類と読取り権限を確かめてください。", "It is no readable file. Maybe it may not be read.");
        } else if (Files.size(entry) > limits.fileBytes()) {
            refuse(
                    name,
                    "ファイルが上限（" + Limits.shown(limits.fileBytes()) + "）を超えています。期間を分けてください。",
                    "The file has more than " + Limits.shown(limits.fileBytes()) + ". Maybe divide it by period.");
        } else {
            byName.put(name, entry);
        }
    }

    private void refuse(String name, String ja, String en) {
        refused.add(name);
        problems.add(InputProblem.ofFile(name, ja, en));
    }

    private static InputProblem twice(RegisterFile file, RegisterFile other) {
        return InputProblem.ofFile(
                file.name(),
                "「" + other.name() + "」と同じ記録（" + file.type().ja() + "）のファイルです。一つにまとめてください。",
                "It holds the same register (" + file.type().name() + ") as '" + other.name()
                        + "'. Maybe join them into one file.");
    }

    private static boolean isRegister(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".xlsx");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * A register's file.
     *
     * @param type the type of its rows
     * @param name its name in the folder
     * @param path where it is
     */
    record RegisterFile(FactType type, String name, Path path) {
        boolean isSpreadsheet() {
            return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        }
    }
}
