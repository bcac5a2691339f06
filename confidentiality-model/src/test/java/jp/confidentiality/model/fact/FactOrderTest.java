package jp.confidentiality.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("事実：日時の前後と数の検査")
class FactOrderTest {
    private static final List<String> PAIRS = List.of(
            "item heldFrom heldUntil",
            "item heldFrom returned",
            "item heldFrom erased",
            "place usedFrom usedUntil",
            "engagement from until",
            "subcontract from until",
            "report at answeredAt",
            "consent from until",
            "consent given withdrawn",
            "determination from until",
            "measure from until",
            "designation from until",
            "storage from until",
            "accessRight from until",
            "informationSystem from until",
            "logKeeping from until",
            "account from until",
            "appointment from until",
            "structureElement from until",
            "instruction at until",
            "assurance from until",
            "access at returned",
            "access at destroyed",
            "copy at returned",
            "copy at destroyed",
            "removal at returned",
            "removal at destroyed",
            "transfer at returned",
            "transfer at destroyed",
            "stint at until");
    private static final String EARLIER = "2026-07-02";
    private static final String LATER = "2026-07-03";

    private static Fact row(FactType type, String begin, Cell<Moment> from, String end, Cell<Moment> until) {
        Map<String, Cell<?>> cells = Specimens.cells(type);
        type.columns().stream().filter(FactColumn::isMoment).forEach(column -> cells.remove(column.name()));
        cells.put(begin, from);
        cells.put(end, until);
        return type.create(Row.of("row-1"), cells);
    }

    static List<String> pairs() {
        return PAIRS;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @DisplayName("終わりが始まりより確実に前なら、欄名と値を示して断る")
    void refusesAnEndBeforeItsBeginning(String pair) {
        List<String> words = List.of(pair.split(" "));
        FactType type = FactType.named(words.get(0)).orElseThrow();
        String begin = words.get(1);
        String end = words.get(2);
        Cell<Moment> earlier = Cell.is(Moment.parse(EARLIER));
        Cell<Moment> later = Cell.is(Moment.parse(LATER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(type, begin, later, end, earlier))
                .withMessageContaining(
                        "Field '" + end + "' of " + type.type().getSimpleName() + " 'row-1' is " + EARLIER)
                .withMessageContaining("before field '" + begin + "' (" + LATER + ")");
        for (Cell<Moment> until :
                List.of(later, Cell.<Moment>blank(), Cell.<Moment>unknown(), Cell.is(Moment.SOMETIME))) {
            assertThat(row(type, begin, later, end, until).id()).isEqualTo("row-1");
        }
        assertThat(row(type, begin, Cell.is(Moment.parse(LATER + "T10:00")), end, later)
                        .id())
                .isEqualTo("row-1");
    }

    @Test
    @DisplayName("これらの組のほかは、どの順でも断らない")
    void acceptsEveryOtherOrder() {
        List<String> refused = new ArrayList<>();
        for (FactType type : FactType.all()) {
            List<FactColumn> moments =
                    type.columns().stream().filter(FactColumn::isMoment).toList();
            for (FactColumn first : moments) {
                for (FactColumn second : moments) {
                    if (!first.equals(second) && isRefused(type, first.name(), second.name())) {
                        refused.add(type.name() + " " + first.name() + " " + second.name());
                    }
                }
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(PAIRS);
    }

    private static boolean isRefused(FactType type, String begin, String end) {
        try {
            row(type, begin, Cell.is(Moment.parse(LATER)), end, Cell.is(Moment.parse(EARLIER)));
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    @Test
    @DisplayName("判断は、対象とする期間が終わった後にされてもよい")
    void acceptsADeterminationMadeAfterItsPeriod() {
        Determination made = DeterminationBuilder.builder()
                .row(Row.of("determination-1"))
                .norm(Cell.is("C3P3I6.consent"))
                .question(Cell.is(Question.IN_ORDER))
                .at(Cell.is(Moment.parse("2026-10-01")))
                .from(Cell.is(Moment.parse("2026-04-01")))
                .until(Cell.is(Moment.parse("2026-09-30")))
                .build();
        assertThat(made.at().value()).isEqualTo(Moment.parse("2026-10-01"));
    }

    @Test
    @DisplayName("鍵長は正の数に限る")
    void refusesAKeyWithoutBits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemovalBuilder.builder()
                        .row(Row.of("removal-1"))
                        .keyBits(Cell.is(0))
                        .build())
                .withMessageContaining("Field 'keyBits' of Removal 'removal-1' is 0");
    }
}
