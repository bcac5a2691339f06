package jp.confidentiality.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.ConfidentialityArbitraries;
import net.jqwik.api.RandomGenerator;

/** Weighs the stories that arbitrary dossiers are made from, until each verdict of each norm is shown often enough. */
final class StoryWeights {
    private static final int TRIES = 1_000;
    private static final double WANTED = 0.011;
    private static final double PLENTY = 0.03;
    private static final int MOST = 400;

    private final Shares shares = new Shares();
    private final long dossiers;

    private StoryWeights(long dossiers) {
        this.dossiers = dossiers;
    }

    /** Draws {@code args[0]} dossiers from seed {@code args[1]} and rewrites the file of weights {@code args[2]}. */
    public static void main(String[] args) throws IOException {
        StoryWeights weights = new StoryWeights(Long.parseLong(args[0]));
        weights.draw(Long.parseLong(args[1]));
        weights.rewrite(Path.of(args[2]));
    }

    private void draw(long seed) {
        RandomGenerator<Dossier> stories = ConfidentialityArbitraries.dossiers().generator(TRIES);
        RandomGenerator<Profile> profiles = ConfidentialityArbitraries.profiles().generator(TRIES);
        for (long i = 0; i < dossiers; i++) {
            Random random = new Random(seed + i);
            Dossier dossier = stories.next(random).value();
            Profile profile = profiles.next(random).value();
            Viewpoint viewpoint = ConfidentialityArbitraries.viewpoints(dossier)
                    .generator(TRIES)
                    .next(random)
                    .value();
            shares.add(Campaign.engine(profile).assess(dossier, viewpoint));
        }
    }

    private void rewrite(Path file) throws IOException {
        Map<String, Integer> weights = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            weights.put(parts[0], Integer.valueOf(parts[1]));
        }
        Shares reachable = new Shares();
        Scenarios.shipped()
                .forEach(one -> reachable.add(Campaign.engine(one.profile()).assess(one.dossier(), one.viewpoint())));
        int[] rare = {0};
        reachable
                .seen()
                .forEach((norm, verdicts) -> verdicts.forEach(verdict -> {
                    String shown = norm + " " + verdict;
                    double share = (double) shares.of(norm, verdict) / dossiers;
                    rare[0] += share < WANTED ? 1 : 0;
                    weights.put(shown, next(weights.getOrDefault(shown, 1), share));
                }));
        weights.values().removeIf(weight -> weight == 1);
        List<String> lines = weights.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
        Files.write(file, lines);
        System.out.println(rare[0] + " below " + WANTED + ", " + lines.size() + " weighed");
    }

    private static int next(int weight, double share) {
        if (share < WANTED) {
            double factor = Math.min(3, WANTED / Math.max(share, WANTED / 3));
            return Math.min(MOST, (int) Math.ceil(weight * Math.max(1.25, factor)));
        }
        return share > PLENTY ? Math.max(1, (int) (weight * 0.7)) : weight;
    }
}
