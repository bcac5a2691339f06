package jp.confidentiality.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Outcome;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.Subcontract;
import jp.confidentiality.model.norm.Instrument;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DossierArbitraryTest {
    private static final int MANY = 400;

    @Test
    @DisplayName("条件を満たす一件記録だけが生まれ、縮めても満たし続ける")
    void meets_its_restrictions_also_when_shrunk() {
        DossierArbitrary any = ConfidentialityArbitraries.dossiers();
        assertAll(
                any.withInstrument(Instrument.R),
                dossier -> dossier.contract().instruments().equals(EnumSet.of(Instrument.R)));
        assertAll(
                any.withInstruments(Instrument.C, Instrument.R),
                dossier -> dossier.contract().instruments().equals(EnumSet.of(Instrument.C, Instrument.R)));
        assertAll(any.withoutSubcontractors(), DossierArbitraryTest::hasNoSubcontractors);
        assertAll(any.withoutCorrections(), dossier -> rows(dossier).noneMatch(DossierArbitraryTest::corrects));
        assertAll(
                any.withExactTimes(),
                dossier -> moments(dossier).allMatch(moment -> moment.precision() == Moment.Precision.SECOND));
        assertAll(any.withoutContradictions(), DossierArbitraryTest::hasOneOutcomeEach);
        assertAll(any.withAtMost(5), dossier -> dossier.size() <= 5);
    }

    @Test
    @DisplayName("負の行数は断る")
    void refuses_a_negative_number_of_rows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfidentialityArbitraries.dossiers().withAtMost(-1))
                .withMessageContaining("'facts' is -1");
    }

    @Test
    @DisplayName("同じ種からは同じ一件記録が生まれる")
    void draws_the_same_from_the_same_seed() {
        assertThat(draw(ConfidentialityArbitraries.dossiers(), 50)
                        .map(Shrinkable::value)
                        .toList())
                .isEqualTo(draw(ConfidentialityArbitraries.dossiers(), 50)
                        .map(Shrinkable::value)
                        .toList());
    }

    @Test
    @DisplayName("訂正、取消し、多層の再委託、粗い時刻、両方の文書、さまざまな完備の申告が現れる")
    void shows_everything_there_is() {
        List<Dossier> dossiers = draw(ConfidentialityArbitraries.dossiers(), MANY)
                .map(Shrinkable::value)
                .toList();
        assertThat(dossiers).anyMatch(one -> rows(one).anyMatch(FactType::cancels));
        assertThat(dossiers).anyMatch(one -> rows(one).anyMatch(row -> corrects(row) && !FactType.cancels(row)));
        assertThat(dossiers).anyMatch(DossierArbitraryTest::hasTiers);
        assertThat(dossiers).anyMatch(one -> one.contract().instruments().size() == 2);
        assertThat(dossiers).anyMatch(one -> one.completeness().isEmpty());
        assertThat(dossiers)
                .anyMatch(one -> one.completeness().stream()
                        .anyMatch(declared -> declared.registers().size() < Register.values().length));
        assertThat(dossiers.stream()
                        .flatMap(DossierArbitraryTest::moments)
                        .map(Moment::precision)
                        .distinct())
                .containsExactlyInAnyOrder(Moment.Precision.values());
        assertThat(dossiers.stream()
                        .flatMap(DossierArbitraryTest::rows)
                        .map(row -> FactType.of(row).name())
                        .distinct())
                .hasSize(FactType.all().size());
    }

    @Test
    @DisplayName("縮めると、読める大きさの一件記録になる")
    void shrinks_to_what_matters() {
        Shrinkable<Dossier> found = draw(ConfidentialityArbitraries.dossiers(), MANY)
                .filter(one -> one.value().size() > 15 && copies(one.value()) > 0)
                .findFirst()
                .orElseThrow();
        Dossier smallest = smallest(found, dossier -> copies(dossier) > 0);
        assertThat(smallest.size()).isEqualTo(1);
        assertThat(smallest.completeness()).isEmpty();
        assertThat(rows(smallest))
                .allSatisfy(row -> assertThat(FactType.of(row).columns())
                        .allMatch(column -> column.read(row).isBlank()));
        assertThat(smallest(found, dossier -> true).size()).isZero();
    }

    private static Dossier smallest(Shrinkable<Dossier> from, Predicate<Dossier> falsifies) {
        Shrinkable<Dossier> smallest = from;
        Optional<Shrinkable<Dossier>> smaller = Optional.of(from);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller =
                    smallest.shrink().filter(one -> falsifies.test(one.value())).findFirst();
        }
        return smallest.value();
    }

    private static void assertAll(DossierArbitrary dossiers, Predicate<Dossier> meets) {
        draw(dossiers, 100).forEach(drawn -> {
            assertThat(drawn.value()).matches(meets);
            drawn.shrink().skip(3).limit(4).forEach(smaller -> {
                assertThat(smaller.value()).matches(meets);
                assertThat(smaller).isLessThan(drawn);
            });
        });
    }

    private static <T> Stream<Shrinkable<T>> draw(Arbitrary<T> arbitrary, int many) {
        RandomGenerator<T> generator = arbitrary.generator(1000);
        return IntStream.range(0, many).mapToObj(i -> generator.next(new Random(i)));
    }

    private static Stream<Fact> rows(Dossier dossier) {
        return Stream.concat(dossier.standing().stream(), dossier.activities().stream());
    }

    private static long copies(Dossier dossier) {
        return rows(dossier)
                .filter(row -> row instanceof Copy && !corrects(row))
                .count();
    }

    private static boolean corrects(Fact row) {
        return row.row().corrects().isValue();
    }

    private static Stream<Moment> moments(Dossier dossier) {
        List<Cell<?>> cells = new ArrayList<>();
        rows(dossier).forEach(row -> {
            cells.add(row.row().recordedAt());
            FactType.of(row).columns().stream()
                    .filter(FactColumn::isMoment)
                    .forEach(column -> cells.add(column.read(row)));
        });
        return cells.stream().filter(Cell::isValue).map(cell -> (Moment) cell.value());
    }

    private static boolean hasNoSubcontractors(Dossier dossier) {
        return rows(dossier)
                .noneMatch(row -> row instanceof Subcontract
                        || (row instanceof Engagement one
                                && one.employer().isValue()
                                && !one.employer()
                                        .value()
                                        .equals(dossier.contract().contractor())));
    }

    private static boolean hasTiers(Dossier dossier) {
        Set<String> bodies = new HashSet<>();
        rows(dossier).filter(Subcontract.class::isInstance).forEach(row -> {
            if (((Subcontract) row).subcontractor().isValue()) {
                bodies.add(((Subcontract) row).subcontractor().value());
            }
        });
        return rows(dossier)
                .anyMatch(row -> row instanceof Subcontract one
                        && one.awardedBy().isValue()
                        && bodies.contains(one.awardedBy().value()));
    }

    /** Corrections aside: they say the same anew. */
    private static boolean hasOneOutcomeEach(Dossier dossier) {
        Set<String> asked = new HashSet<>();
        return rows(dossier)
                .filter(row -> row instanceof Outcome && !corrects(row))
                .allMatch(row -> asked.add(((Outcome) row).of().value()));
    }
}
