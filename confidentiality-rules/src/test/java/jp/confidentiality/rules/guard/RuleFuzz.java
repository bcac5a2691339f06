package jp.confidentiality.rules.guard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.rules.guard.RuleProblem.Step;

/**
 * Rule files and attacks, mangled at random, before the guard. Whatever it admits must hold nothing but allowed symbols
 * and must be admitted again as it stands; whatever it refuses it must refuse by its own exception.
 */
final class RuleFuzz {
    private static final Set<String> NORMS =
            Catalogue.standard().norms().stream().map(norm -> norm.id().value()).collect(Collectors.toSet());

    private final List<String> seeds = new ArrayList<>();
    private final Map<Step, Long> refused = new EnumMap<>(Step.class);
    private final SplittableRandom random;
    private final Mangler mangler;
    private long accepted;
    private long changed;

    RuleFuzz(long seed) {
        random = new SplittableRandom(seed);
        RuleGuardTest.shipped().forEach(path -> seeds.add(text(RuleGuardTest.shipped(path))));
        Attack.all().stream()
                .filter(attack -> attack.bytes().length < 4_000)
                .forEach(attack -> seeds.add(text(attack.bytes()).replace(Frames.NORM, "C3P3I6.history")));
        mangler = new Mangler(random, seeds);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Tries {@code inputs} files; the first that breaks the promise ends it. */
    void run(long inputs) {
        for (long i = 0; i < inputs; i++) {
            String seed = seeds.get(random.nextInt(4) == 0 ? random.nextInt(seeds.size()) : random.nextInt(45));
            String text = mangler.mangle(seed);
            try {
                check(text, seed);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Input " + i + ":\n" + text, e);
            }
        }
    }

    private void check(String text, String seed) {
        GuardedRules admitted;
        try {
            admitted = RuleGuard.admit("fuzz.drl", text.getBytes(StandardCharsets.UTF_8), NORMS);
        } catch (RefusedRulesException e) {
            RuleProblem first = e.problems().stream()
                    .min(Comparator.comparing(RuleProblem::step))
                    .orElseThrow();
            refused.merge(first.step(), 1L, Long::sum);
            require(e.problems().stream().noneMatch(RuleFuzz::isSurprise), "surprised the guard: " + e.getMessage());
            return;
        }
        accepted++;
        changed += text.equals(seed) ? 0 : 1;
        AllowedSymbols.check(admitted.text());
        byte[] again = admitted.text().getBytes(StandardCharsets.UTF_8);
        require(RuleGuard.admit("fuzz.drl", again, NORMS).text().equals(admitted.text()), "is no fixpoint");
    }

    private static boolean isSurprise(RuleProblem problem) {
        return problem.ja().equals(Refusal.BEYOND_UNDERSTANDING.ja());
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError("The input " + what);
        }
    }

    long accepted() {
        return accepted;
    }

    Map<Step, Long> refused() {
        return refused;
    }

    @Override
    public String toString() {
        return "accepted " + accepted + " (" + changed + " of them changed), refused by first step " + refused;
    }
}
