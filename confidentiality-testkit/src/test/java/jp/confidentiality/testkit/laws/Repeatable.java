package jp.confidentiality.testkit.laws;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** The same values at every build, so that a build fails for what changed and not by chance. */
final class Repeatable {
    private final AtomicLong number = new AtomicLong();

    <T> Arbitrary<T> values(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(1_000, false);
        return Arbitraries.randomValue(
                ignored -> generator.next(new Random(number.incrementAndGet())).value());
    }
}
