package jp.confidentiality.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.io.pack.PackCase;
import jp.confidentiality.io.pack.PackFolder;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Cause;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import org.jspecify.annotations.Nullable;

/** Judges the cases of a pack and compares (事例の実行). */
final class PackTrial {
    private final PackFolder pack;
    private final Map<Profile, ComplianceEngine> engines = new HashMap<>();

    PackTrial(PackFolder pack) {
        this.pack = pack;
    }

    /**
     * What a case came to.
     *
     * @param expected the case
     * @param actual the finding; null where the norm does not judge the subject
     */
    record Outcome(PackCase expected, @Nullable Finding actual) {
        boolean passed() {
            return actual != null
                    && actual.verdict() == expected.verdict()
                    && (expected.cause() == null || expected.cause() == actual.cause());
        }

        String expectedWords() {
            return expected.verdict().ja() + words(expected.cause());
        }

        String actualWords() {
            return actual == null ? "判定されない" : actual.verdict().ja() + words(actual.cause());
        }

        private static String words(@Nullable Cause cause) {
            return cause == null ? "" : "（" + cause.ja() + "）";
        }
    }

    /** Judges all cases, in their order. */
    List<Outcome> run() {
        RuleBase rules = RuleBase.standard().with(pack.pack());
        List<Outcome> outcomes = new ArrayList<>();
        for (PackCase one : pack.cases()) {
            ComplianceEngine engine =
                    engines.computeIfAbsent(one.profile(), profile -> ComplianceEngine.of(rules, profile));
            Optional<Finding> found =
                    engine.explain(one.folder().dossier(), one.folder().viewpoint(), one.norm(), one.subject());
            outcomes.add(new Outcome(one, found.orElse(null)));
        }
        return outcomes;
    }
}
