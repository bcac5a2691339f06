package jp.confidentiality.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.rules.guard.GuardedRules;
import jp.confidentiality.rules.guard.RefusedRulesException;
import jp.confidentiality.rules.guard.RuleGuard;
import jp.confidentiality.rules.guard.RuleProblem;

/** Reads the rule files of a pack through the guard: nothing else ever sees their text. */
final class RuleFileReading {
    private static final int MOST_FILES = 10;
    private static final int MOST_RULES = 200;

    private final PackContent content;
    private final List<InputProblem> problems;

    RuleFileReading(PackContent content, List<InputProblem> problems) {
        this.content = content;
        this.problems = problems;
    }

    static boolean isRuleFile(String path) {
        return path.endsWith(".drl") && !path.contains("/");
    }

    /** Returns what the guard admits of the files at {@code paths}; what it refuses goes to the problems. */
    List<GuardedRules> read(List<String> paths, PackDescription description) {
        List<GuardedRules> found = new ArrayList<>();
        if (paths.size() > MOST_FILES) {
            tooMany(
                    paths.get(MOST_FILES),
                    "規則ファイルは一つのパックに" + MOST_FILES + "個までです。",
                    "more than " + MOST_FILES + " rule files");
            return found;
        }
        Set<String> norms = description.rules().stream()
                .map(norm -> description.name() + "." + norm.number())
                .collect(Collectors.toSet());
        for (String path : paths) {
            try {
                found.add(RuleGuard.admit(description.name() + "/" + path, content.bytes(path), norms));
            } catch (RefusedRulesException e) {
                e.problems().forEach(problem -> problems.add(located(path, problem)));
            }
        }
        if (found.stream().mapToInt(file -> file.names().size()).sum() > MOST_RULES) {
            tooMany(paths.get(0), "規則は一つのパックに" + MOST_RULES + "個までです。", "more than " + MOST_RULES + " rules");
        }
        return found;
    }

    private void tooMany(String path, String ja, String en) {
        problems.add(new InputProblem(
                path, 0, "", "", "", ja + "パックを分けてください。", "A pack holds " + en + ". Maybe divide it."));
    }

    private static InputProblem located(String path, RuleProblem one) {
        return new InputProblem(path, one.line(), "", "", one.construct(), one.ja(), one.en());
    }
}
