package jp.confidentiality.testkit;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.confidentiality.io.CellText;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.YamlNode;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.dossier.InvalidDossierException;
import jp.confidentiality.model.norm.Provision;
import jp.confidentiality.model.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Reads one case of a scenario file. */
final class CaseReading {
    private static final Set<String> KEYS = new LinkedHashSet<>(
            List.of("id", "ja", "en", "contract", "profile", "asOf", "knownAt", "complete", "facts", "expect"));

    private final YamlNode node;
    private final ScenarioProfiles profiles;
    private final ScenarioProblems problems;

    CaseReading(YamlNode node, ScenarioProfiles profiles, ScenarioProblems problems) {
        this.node = node;
        this.profiles = profiles;
        this.problems = problems;
    }

    /** Returns the case; null, and problems, where something is wrong with it. */
    @Nullable
    Scenario read(Provision provision, @Nullable Path folder) {
        int before = problems.count();
        problems.onlyKeys(node, KEYS);
        Scenario read = node.isMap() ? scenario(provision, folder) : null;
        return problems.count() > before ? null : read;
    }

    private @Nullable Scenario scenario(Provision provision, @Nullable Path folder) {
        int before = problems.count();
        String id = problems.required(node, "id", Words::text);
        Text title = title();
        Viewpoint viewpoint = viewpoint();
        Profile profile = problems.optional(node, "profile", profiles.standard(), n -> profiles.named(n, folder));
        Contract contract = contract(provision);
        FactReading facts = new FactReading(get("facts"), problems);
        List<Expectation> expected = expectations(facts);
        Dossier dossier = contract == null ? null : dossier(contract, facts, problems.count() > before);
        return id == null || title == null || viewpoint == null || dossier == null
                ? null
                : new Scenario(id, node.file(), node.line(), provision, title, dossier, viewpoint, profile, expected);
    }

    private List<Expectation> expectations(FactReading facts) {
        int before = problems.count();
        YamlNode expect = problems.required(node, "expect", n -> n);
        List<Expectation> expected = new ExpectationReading(facts.lines().keySet(), problems).read(get("expect"));
        if (expect != null && expected.isEmpty() && problems.count() == before) {
            problems.atKey(
                    node,
                    "expect",
                    "何も期待していません。規定と判定を書いてください。",
                    "The case expects nothing. Maybe write a norm, a subject and a verdict.");
        }
        return expected;
    }

    private @Nullable Text title() {
        String ja = problems.required(node, "ja", Words::text);
        String en = problems.required(node, "en", Words::text);
        return ja == null || en == null ? null : new Text(ja, en);
    }

    private @Nullable Viewpoint viewpoint() {
        LocalDateTime asOf = problems.required(node, "asOf", n -> CellText.pointInTime(n.text()));
        YamlNode known = node.get("knownAt");
        LocalDateTime knownAt =
                known == null ? null : problems.read(known, "knownAt", n -> CellText.pointInTime(n.text()));
        return asOf == null ? null : new Viewpoint(asOf, knownAt);
    }

    private @Nullable Contract contract(Provision provision) {
        Contract standard = ContractReading.standard(provision.instrument());
        YamlNode changes = node.get("contract");
        return changes == null ? standard : new ContractReading(problems).read(changes, standard);
    }

    private @Nullable Dossier dossier(Contract contract, FactReading facts, boolean doubtful) {
        Dossier.Builder builder = Dossier.of(contract).addAll(facts.facts());
        for (YamlNode line : problems.optional(node, "complete", List.<YamlNode>of(), Words::items)) {
            Completeness declared = problems.read(line, "complete", CaseReading::completeness);
            if (declared != null) {
                builder.complete(declared);
            }
        }
        try {
            return builder.build();
        } catch (InvalidDossierException e) {
            if (!doubtful) {
                e.problems().forEach(problem -> problems.add(placed(problem, facts)));
            }
            return null;
        }
    }

    private InputProblem placed(InvalidDossierException.Problem problem, FactReading facts) {
        int line = facts.lines().getOrDefault(problem.row(), node.line());
        return new InputProblem(node.file(), line, "", problem.field(), problem.value(), problem.ja(), problem.en());
    }

    private static Completeness completeness(YamlNode line) {
        try {
            return Completeness.parse(line.text());
        } catch (IllegalArgumentException e) {
            throw Words.refused(
                    line,
                    "完備の申告として読めません。all 2026-04-01..2026-09-30 except incidents, reports のように書いてください。",
                    String.valueOf(e.getMessage()));
        }
    }

    private YamlNode get(String key) {
        YamlNode found = node.get(key);
        return found == null ? Empty.MAP : found;
    }
}
