package jp.confidentiality.cli;

import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.pack.LocalPack;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.ScenarioResult;
import jp.confidentiality.testkit.ScenarioRunner;
import org.jspecify.annotations.Nullable;

/** The shipped rules; they are compiled when they are first needed. */
final class StandardJudge implements Judge {
    private @Nullable ScenarioRunner runner;

    @Override
    public Assessment assess(Case given) {
        return engine(given).assess(given.dossier(), given.viewpoint());
    }

    @Override
    public Optional<Finding> explain(Case given, NormId norm, String subject) {
        return engine(given).explain(given.dossier(), given.viewpoint(), norm, subject);
    }

    @Override
    public boolean checks(NormId norm) {
        return RuleBase.standard().checks(norm);
    }

    @Override
    public ScenarioResult run(Scenario scenario) {
        if (runner == null) {
            runner = ScenarioRunner.of(RuleBase.standard());
        }
        return runner.run(scenario);
    }

    private static ComplianceEngine engine(Case given) {
        RuleBase rules = RuleBase.standard();
        for (LocalPack pack : given.packs()) {
            rules = rules.with(pack);
        }
        return ComplianceEngine.of(rules, given.profile());
    }
}
