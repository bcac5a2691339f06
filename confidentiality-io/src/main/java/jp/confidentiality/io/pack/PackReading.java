package jp.confidentiality.io.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.TableFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.pack.InvalidPackException;
import jp.confidentiality.rules.pack.LocalNorm;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.rules.pack.PackAnalysis;
import jp.confidentiality.rules.pack.PackRemark;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack, and collects all that is wrong with all of them. */
final class PackReading {
    static final String CASES = "cases/";

    private final PackContent content;
    private final Path folder;
    private final RuleFilePolicy policy;
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<InputProblem> warnings = new ArrayList<>();
    private final List<String> ruleFiles = new ArrayList<>();
    private final TableRows rows = new TableRows();

    /** Begins to read {@code content}, of which {@code folder} is a copy that nobody else changes. */
    PackReading(PackContent content, Path folder, RuleFilePolicy policy) {
        this.policy = policy;
        this.content = content;
        this.folder = folder;
    }

    PackFolder read() {
        PackDescription description = attempt(() -> PackDescription.read(content, problems));
        List<Approval> approvals = attempt(() -> PackDescription.approvals(content, problems));
        List<LocalNorm> norms = tables();
        LocalPack pack = description == null || !problems.isEmpty() ? null : pack(description, norms);
        List<PackCase> cases = pack == null ? List.of() : new CaseTables(content, folder, problems).read(pack);
        if (!problems.isEmpty() || pack == null || description == null || approvals == null) {
            throw new UnusableInputException(problems);
        }
        return new PackFolder(
                pack, description, new Approvals(description, content.hash(), approvals), cases, warnings);
    }

    /** Reads {@code pack.yaml} alone. */
    static Approvals approvals(PackContent content) {
        List<InputProblem> problems = new ArrayList<>();
        PackDescription description = PackDescription.read(content, problems);
        List<Approval> approvals = PackDescription.approvals(content, problems);
        if (description == null || !problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return new Approvals(description, content.hash(), approvals);
    }

    private List<LocalNorm> tables() {
        List<LocalNorm> norms = new ArrayList<>();
        for (String path : content.paths()) {
            if (path.startsWith(CASES) || path.equals(PackContent.DESCRIPTION) || isNote(path)) {
                continue;
            }
            if (TableFile.isTable(path) && !path.contains("/")) {
                Optional.ofNullable(attempt(() -> ProvisionTable.read(path, folder.resolve(path), rows)))
                        .ifPresent(norms::addAll);
            } else if (policy == RuleFilePolicy.GUARDED && RuleFileReading.isRuleFile(path)) {
                ruleFiles.add(path);
            } else {
                refuse(path);
            }
        }
        return norms;
    }

    /** A developer's rule file is the one thing besides tables that a pack could hold; a host has to allow it. */
    private void refuse(String path) {
        boolean rules = policy == RuleFilePolicy.REFUSED
                && path.toLowerCase(Locale.ROOT).endsWith(".drl");
        problems.add(new InputProblem(
                path,
                0,
                "",
                "",
                "",
                rules
                        ? "規則ファイル（DRL）を含むパックは、既定では使えません。規定は表に書いてください。"
                        : "パックに入れられないファイルです。規定表（.csv、.xlsx）、pack.yaml、cases/、覚書（.md、.txt）だけを置いてください。",
                rules
                        ? "Packs with rule files (DRL) are switched off by default. Maybe write the provision into a table."
                        : "This file does not belong into a pack. Maybe it was put here by mistake."));
    }

    private static boolean isNote(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return small.endsWith(".md") || small.endsWith(".txt");
    }

    private @Nullable LocalPack pack(PackDescription description, List<LocalNorm> norms) {
        try {
            List<GuardedRules> rules = new RuleFileReading(content, problems).read(ruleFiles, description);
            if (!problems.isEmpty()) {
                return null;
            }
            LocalPack pack = new LocalPack(
                    description.name(), description.title(), description.version(), norms, description.rules(), rules);
            for (PackRemark remark : PackAnalysis.of(norms, description.expires())) {
                (remark.issue().isError() ? problems : warnings).add(rows.located(remark));
            }
            return pack;
        } catch (InvalidPackException e) {
            problems.add(new InputProblem(PackContent.DESCRIPTION, 0, "", "", "", e.ja(), e.en()));
            return null;
        }
    }

    private <T> @Nullable T attempt(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (UnusableInputException e) {
            problems.addAll(e.problems());
            return null;
        }
    }
}
