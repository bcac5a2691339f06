package jp.confidentiality.testkit.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.ScenarioRunner;
import jp.confidentiality.testkit.Scenarios;

/** The shipped cases, as tests of a mutant. */
final class Cases {
    private final List<Scenario> all = Scenarios.shipped();
    private final Map<String, List<Scenario>> byProvision =
            all.stream().collect(Collectors.groupingBy(one -> one.provision().stem()));

    List<Scenario> all() {
        return all;
    }

    /** Returns the cases of the provision with the given stem. */
    List<Scenario> of(String stem) {
        return byProvision.getOrDefault(stem, List.of());
    }

    /** Returns {@code scenario} under another profile. */
    static Scenario under(Scenario scenario, Profile profile) {
        return new Scenario(
                scenario.id(),
                scenario.file(),
                scenario.line(),
                scenario.provision(),
                scenario.title(),
                scenario.dossier(),
                scenario.viewpoint(),
                profile,
                scenario.expectations());
    }

    /**
     * Returns the first of {@code cases} that comes out otherwise than expected.
     *
     * @throws RuntimeException where the rules cannot judge one of them
     */
    static Optional<Scenario> firstFailing(ScenarioRunner runner, List<Scenario> cases) {
        return cases.stream().filter(one -> !runner.run(one).passed()).findFirst();
    }
}
