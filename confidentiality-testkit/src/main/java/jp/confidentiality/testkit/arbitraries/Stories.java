package jp.confidentiality.testkit.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.testkit.Expectation;
import jp.confidentiality.testkit.ExpectedFinding;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.Scenarios;

/**
 * Small coherent stories to make dossiers from (題材): the facts of the shipped scenarios, sorted by what they show. A
 * draw first picks a norm and a verdict, then a story that shows them, so that rare ones come as often as common ones.
 */
final class Stories {
    private final List<List<Story>> byShown = new ArrayList<>();

    private Stories(Stream<Scenario> scenarios) {
        Map<String, List<Story>> groups = new LinkedHashMap<>();
        scenarios.forEach(scenario -> {
            Story story = Story.of(scenario);
            for (Expectation expected : scenario.expectations()) {
                groups.computeIfAbsent(shown(expected), key -> new ArrayList<>())
                        .add(story);
            }
        });
        groups.forEach((shown, stories) -> byShown.addAll(Collections.nCopies(weight(shown), stories)));
    }

    /** Returns the stories about provisions of {@code instruments}. */
    static Stories about(Set<Instrument> instruments) {
        return new Stories(Shipped.SCENARIOS.stream()
                .filter(one -> instruments.contains(one.provision().instrument())));
    }

    /** Returns all shipped scenarios, read once. */
    static List<Scenario> all() {
        return Shipped.SCENARIOS;
    }

    /** Draws a story. */
    Story draw(Random random) {
        return Draw.from(Draw.from(byShown, random), random);
    }

    /** What needs much to be just so, like everything in order, or a due time still ahead, is told more often. */
    private static int weight(String shown) {
        if (shown.startsWith(Assessment.ROLL_UP.value())) {
            return 40;
        }
        return shown.endsWith(Verdict.PENDING.name()) ? 8 : shown.endsWith(" " + Verdict.SATISFIED.name()) ? 4 : 1;
    }

    private static String shown(Expectation expected) {
        return expected.norm() + " " + (expected instanceof ExpectedFinding finding ? finding.verdict() : "effect");
    }

    /** Reading them takes a second or so: only when the first dossier is asked for. */
    private static final class Shipped {
        static final List<Scenario> SCENARIOS = Scenarios.shipped();
    }

    /**
     * The facts of one scenario.
     *
     * @param contract its contract
     * @param rows its rows, by ID
     * @param declared what it declares complete
     */
    record Story(Contract contract, List<Fact> rows, List<Completeness> declared) {
        static Story of(Scenario scenario) {
            Dossier dossier = scenario.dossier();
            List<Fact> rows = new ArrayList<>(dossier.standing());
            rows.addAll(dossier.activities());
            return new Story(dossier.contract(), rows, dossier.completeness());
        }
    }
}
