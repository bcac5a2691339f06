package jp.confidentiality.testkit.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.testkit.arbitraries.Draws;
import jp.confidentiality.testkit.oracle.Differences;

/**
 * Rules against oracle over arbitrary dossiers and the neighbours of the cases, always the same ones. What the rules
 * say as they are, and which dossier reaches which switch, is looked up once for all mutants and threads.
 */
final class Differential {
    private static final long SEED = 20_261_122;

    /** Of what very many dossiers reach, some thousand taken evenly must do. */
    private static final int MOST = Integer.getInteger("mutation.most", 3_000);

    private final Cases cases;
    private final int drawn;
    private final int neighbours;
    private final List<Known> all = new ArrayList<>();

    /**
     * Makes the stage.
     *
     * @param cases whose neighbours
     * @param drawn how many dossiers are drawn
     * @param neighbours how many neighbours are taken, about; evenly from all cases
     */
    Differential(Cases cases, int drawn, int neighbours) {
        this.cases = cases;
        this.drawn = drawn;
        this.neighbours = neighbours;
    }

    /** A dossier that rules and oracle agree on, and what marks the assessment. */
    private record Known(Example example, Mark unchanged, BitSet spots) {}

    /** Hashes in place of a whole assessment, of which there would be too many. */
    private record Mark(int findings, int results, int effects) {
        static Mark of(Assessment one) {
            return new Mark(
                    one.findings().hashCode(),
                    one.results().hashCode(),
                    one.effects().hashCode());
        }
    }

    /**
     * Judges all dossiers. Where the oracle disagrees with the rules as they are, a dossier tells nothing of a mutant:
     * it is left out, and named.
     */
    synchronized void look(LoadedRules rules) {
        if (!all.isEmpty()) {
            return;
        }
        rules.takeReached();
        LongStream.range(SEED, SEED + drawn)
                .mapToObj(Draws::drawn)
                .map(Example::of)
                .forEach(one -> look(rules, one));
        List<Example> near =
                cases.all().stream().flatMap(one -> Neighbours.of(one).stream()).toList();
        int step = neighbours == 0 ? near.size() + 1 : Math.max(1, (near.size() + neighbours - 1) / neighbours);
        for (int i = step - 1; i < near.size(); i += step) {
            look(rules, near.get(i));
        }
        System.err.println("differential: " + all.size() + " dossiers, one of " + step + " neighbours");
    }

    private void look(LoadedRules rules, Example example) {
        Assessment unchanged = example.assess(rules, example.profile());
        BitSet spots = rules.takeReached();
        List<Differences.Difference> differences = example.differences(unchanged);
        if (differences.isEmpty()) {
            all.add(new Known(example, Mark.of(unchanged), spots));
        } else {
            System.err.println("left out, rules and oracle disagree: " + example.name() + ": " + differences.get(0));
        }
    }

    /**
     * Returns the first dossier on which changed rules and oracle disagree, of some thousand taken evenly.
     *
     * @param spot only dossiers that reach this switch; -1 for all
     * @param under the profile that the rules get in place of the one the oracle has
     * @param seen hears of each dossier whose assessment is another one, be it where the oracle says nothing
     */
    Optional<String> firstDifference(LoadedRules rules, int spot, UnaryOperator<Profile> under, Consumer<String> seen) {
        return firstDifference(rules, one -> spot < 0 || one.spots().get(spot), under, seen);
    }

    /**
     * Returns the first dossier on which rules under a changed profile and oracle disagree, of those that are meant.
     */
    Optional<String> firstDifference(LoadedRules rules, UnaryOperator<Profile> under, Predicate<Dossier> meant) {
        return firstDifference(rules, one -> meant.test(one.example().dossier()), under, seen -> {});
    }

    private Optional<String> firstDifference(
            LoadedRules rules, Predicate<Known> meant, UnaryOperator<Profile> under, Consumer<String> seen) {
        List<Known> reaching = all.stream().filter(meant).toList();
        int step = (reaching.size() + MOST - 1) / MOST;
        return IntStream.range(0, reaching.size())
                .filter(i -> i % step == 0)
                .mapToObj(reaching::get)
                .map(one -> difference(rules, one, under.apply(one.example().profile()), seen))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(LoadedRules rules, Known known, Profile under, Consumer<String> seen) {
        Assessment now = known.example().assess(rules, under);
        if (Mark.of(now).equals(known.unchanged())) {
            return Optional.empty();
        }
        String name = known.example().name();
        seen.accept(name);
        return known.example().differences(now).isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Tells whether any dossier reaches the switch. */
    boolean reaches(int spot) {
        return all.stream().anyMatch(one -> one.spots().get(spot));
    }
}
