package jp.confidentiality.testkit.arbitraries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.testkit.Expectation;
import jp.confidentiality.testkit.ExpectedFinding;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.Scenarios;

/**
 * Small coherent stories to make dossiers from (題材): the facts of the shipped scenarios, sorted by what they show. A
 * draw first picks a norm and a verdict, then a story that shows them, so that rare ones come as often as common ones.
 */
final class Stories {
    /** Lines of norm, verdict and weight; `reweigh` writes it. */
    private static final String WEIGHTS = "weights.tsv";

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
        Map<String, Integer> weights = weights();
        groups.forEach((shown, stories) -> byShown.addAll(Collections.nCopies(weights.getOrDefault(shown, 1), stories)));
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

    private static String shown(Expectation expected) {
        return expected.norm() + " " + (expected instanceof ExpectedFinding finding ? finding.verdict() : "effect");
    }

    /** Returns how much more often than others to draw a norm and a verdict that need much to be just so. */
    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(Stories.class.getResourceAsStream(WEIGHTS), WEIGHTS)) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 2) {
                    weights.put(parts[0], Integer.valueOf(parts[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
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
