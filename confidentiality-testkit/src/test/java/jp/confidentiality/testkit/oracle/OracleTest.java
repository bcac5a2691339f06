package jp.confidentiality.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.Test;

/** The oracle as a whole, against the catalogue. */
class OracleTest {
    private static final List<Norm> NORMS = Catalogue.standard().norms();

    @Test
    void everyNormIsJudgedOrShowsAnEffect() {
        OracleResult result = Book.both().judge();
        for (Norm norm : NORMS) {
            assertThat(result.verdicts().containsKey(norm.id()))
                    .as(norm.id().value())
                    .isEqualTo(norm.hasVerdict());
            assertThat(result.effects().containsKey(norm.id()))
                    .as(norm.id().value())
                    .isNotEqualTo(norm.hasVerdict());
        }
    }

    @Test
    void unrecordedStandsForEachTriggerRegisterOfTheCatalogue() {
        for (Register register : Register.values()) {
            OracleResult result = Book.both().except(register.name()).judge();
            for (Norm norm : NORMS) {
                boolean triggers = norm.hasVerdict() && norm.triggers().contains(register);
                // Without determinations, checks-performed is undetermined: a breach may not have been found.
                boolean expected = triggers || norm.id().value().equals("C4P5.breach-report");
                assertThat(result.answer(norm.id().value(), "unrecorded").isPresent())
                        .as(norm.id() + " without " + register)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void unrecordedCanBePendingWhereTheNormHasADueTime() {
        OracleResult result = Book.both().judge();
        for (Norm norm : NORMS) {
            result.answer(norm.id().value(), "unrecorded").ifPresent(answer -> {
                EnumSet<Verdict> possible = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.SATISFIED, Verdict.VIOLATED);
                if (norm.hasDueTime()) {
                    possible.add(Verdict.PENDING);
                }
                assertThat(answer.possible()).as(norm.id().value()).isEqualTo(possible);
            });
        }
    }

    @Test
    void answersStandInCatalogueOrderThenBySubject() {
        OracleResult result = Book.both()
                .row("copy y-2 kind=PRINT at=2026-07-03", "copy y-10 kind=PRINT at=2026-07-03", "use u-1", "access a-1")
                .judge();
        Map<String, Integer> order =
                NORMS.stream().collect(Collectors.toMap(norm -> norm.id().value(), Norm::order, (one, other) -> one));
        Function<Answer, Integer> place =
                answer -> order.getOrDefault(answer.norm().value(), -1);
        assertThat(result.answers())
                .isSortedAccordingTo(Comparator.comparing(place).thenComparing(Answer::subject));
    }

    @Test
    void sameResultWhateverTheOrderOfTheRows() {
        String[] rows = {
            "copy y-1 kind=PRINT at=2026-07-03 actor=w-1",
            "engagement e-1 person=w-1 from=2026-04-01",
            "engagement e-2 person=w-1 employer=sub-1 from=2026-04-01"
        };
        OracleResult one = Book.both().row(rows).judge();
        assertThat(Book.both().row(rows[2], rows[1], rows[0]).judge()).isEqualTo(one);
    }
}
