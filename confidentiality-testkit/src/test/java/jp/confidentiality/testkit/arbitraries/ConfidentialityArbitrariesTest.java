package jp.confidentiality.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.profile.Profile;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConfidentialityArbitrariesTest {
    @TestFactory
    @DisplayName("どの種類の行も、欄が埋まった形でも空の形でも生まれ、要る欄だけまで縮む")
    Stream<DynamicTest> draws_rows_of_each_type() {
        return FactType.all().stream().map(type -> DynamicTest.dynamicTest(type.ja(), () -> drawsRows(type.type())));
    }

    @Test
    @DisplayName("基準時は申告の最後の日の終わりが多く、ほかの時も、認識時のあるものもある")
    void draws_viewpoints_at_the_end_of_what_is_declared() {
        Dossier dossier = Dossier.of(Stories.all().get(0).dossier().contract())
                .complete(Completeness.all(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 8, 31)))
                .build();
        RandomGenerator<Viewpoint> viewpoints =
                ConfidentialityArbitraries.viewpoints(dossier).generator(1000);
        Set<Viewpoint> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(viewpoints.next(new Random(i)).value());
        }
        assertThat(drawn)
                .contains(Viewpoint.asOf(LocalDate.of(2026, 8, 31)))
                .hasSizeGreaterThan(10)
                .anyMatch(one -> one.knownAt() != null);
    }

    @Test
    @DisplayName("規程は三つあり、期間・休日・書面・点検の間隔が違う")
    void draws_profiles_that_differ() {
        RandomGenerator<Profile> profiles =
                ConfidentialityArbitraries.profiles().generator(1000);
        Set<String> names = new HashSet<>();
        Set<Integer> intervals = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Profile profile = profiles.next(new Random(i)).value();
            names.add(profile.name());
            intervals.add(profile.checkIntervalDays(LocalDate.of(2026, 5, 1)));
        }
        assertThat(names).containsExactlyInAnyOrder("example-2026", "lenient", "changing");
        assertThat(intervals).containsExactlyInAnyOrder(92, 0, 31);
    }

    private static <F extends Fact> void drawsRows(Class<F> type) {
        RandomGenerator<F> facts = ConfidentialityArbitraries.facts(type).generator(1000);
        Set<Object> drawn = new HashSet<>();
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Shrinkable<F> fact = facts.next(new Random(i));
            drawn.add(fact.value());
            FactType.of(type).columns().stream()
                    .filter(column -> column.read(fact.value()).isValue())
                    .map(FactColumn::name)
                    .forEach(filled::add);
        }
        assertThat(drawn).hasSizeGreaterThan(50);
        assertThat(filled).hasSameSizeAs(FactType.of(type).columns());
        Shrinkable<F> smallest = facts.next(new Random(1));
        while (smallest.shrink().findAny().isPresent()) {
            smallest = smallest.shrink().findFirst().orElseThrow();
        }
        F fact = smallest.value();
        assertThat(FactType.of(type).columns())
                .allMatch(column -> column.required() == column.read(fact).isValue());
    }
}
