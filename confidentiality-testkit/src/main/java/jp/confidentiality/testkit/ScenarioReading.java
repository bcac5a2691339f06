package jp.confidentiality.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Provision;
import org.jspecify.annotations.Nullable;

/** Reads the cases of one scenario file after another, and collects what is wrong with all of them. */
final class ScenarioReading {
    private static final Set<String> KEYS = new LinkedHashSet<>(List.of("provision", "cases"));

    private final ScenarioProfiles profiles = new ScenarioProfiles();
    private final ScenarioProblems problems = new ScenarioProblems();
    private final List<Scenario> read = new ArrayList<>();

    /** Returns what the files hold; throws what is wrong with them. */
    List<Scenario> scenarios() {
        problems.refuse();
        return List.copyOf(read);
    }

    /** Returns where problems go. */
    ScenarioProblems problems() {
        return problems;
    }

    /** Reads a file, unless it is a profile; a profile that a case names is relative to {@code folder}, if any. */
    void add(YamlNode root, @Nullable Path folder) {
        if (root.get("spans") != null && root.get("cases") == null) {
            return;
        }
        problems.onlyKeys(root, KEYS);
        if (!root.isMap()) {
            return;
        }
        Provision provision = problems.required(root, "provision", ScenarioReading::provision);
        List<YamlNode> cases = problems.required(root, "cases", YamlNode::items);
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode node : cases == null ? List.<YamlNode>of() : cases) {
            unique(node, lines);
            Scenario scenario =
                    provision == null ? null : new CaseReading(node, profiles, problems).read(provision, folder);
            if (scenario != null) {
                read.add(scenario);
            }
        }
    }

    private void unique(YamlNode node, Map<String, Integer> lines) {
        YamlNode id = node.get("id");
        if (id == null || !id.isScalar()) {
            return;
        }
        Integer first = lines.putIfAbsent(id.text(), id.line());
        if (first != null) {
            problems.add(id.problem(
                    "id",
                    id.text(),
                    "同じIDの事例が " + first + " 行目にもあります。どちらかを改めてください。",
                    "A case on line " + first + " bears this ID. Maybe rename one of the two."));
        }
    }

    private static Provision provision(YamlNode node) {
        String stem = node.text();
        Provision provision = Catalogue.standard().provisions().stream()
                .filter(p -> p.stem().equals(stem))
                .findFirst()
                .orElseThrow(() -> Words.refused(
                        node,
                        "「" + stem + "」という条項はありません。C3P3I6_Copying のように書いてください。",
                        "There is no provision '" + stem + "'. Maybe write its stem, such as C3P3I6_Copying."));
        if (!node.file().endsWith(stem + ".yaml")) {
            throw Words.refused(
                    node,
                    "ファイル名が条項と合いません。" + stem + ".yaml としてください。",
                    "The file is not named after its provision. Maybe rename it to " + stem + ".yaml.");
        }
        return provision;
    }
}
