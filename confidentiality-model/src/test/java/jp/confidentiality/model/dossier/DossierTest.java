package jp.confidentiality.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.dossier.InvalidDossierException.Problem;
import jp.confidentiality.model.fact.Activity;
import jp.confidentiality.model.fact.Column.Names;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.EngagementBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.InformationBuilder;
import jp.confidentiality.model.fact.ItemBuilder;
import jp.confidentiality.model.fact.PlaceBuilder;
import jp.confidentiality.model.fact.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("一件記録：行どうしの検査")
class DossierTest {
    private static Fact place(String id) {
        return PlaceBuilder.builder().row(Row.of(id)).build();
    }

    private static Fact place(String id, String corrects) {
        return PlaceBuilder.builder().row(Row.of(id).correcting(corrects)).build();
    }

    private static Fact copy(String id) {
        return CopyBuilder.builder().row(Row.of(id)).build();
    }

    private static Dossier of(Fact... rows) {
        return Dossier.of(Specimens.contract()).add(rows).build();
    }

    private static List<Problem> problems(Dossier.Builder builder) {
        InvalidDossierException refused = catchThrowableOfType(InvalidDossierException.class, builder::build);
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static List<Problem> problems(Fact... rows) {
        return problems(Dossier.of(Specimens.contract()).add(rows));
    }

    @Test
    @DisplayName("行の順によらず等しく、IDの順に並ぶ")
    void isTheSameInAnyOrder() {
        List<Fact> rows = new ArrayList<>(List.of(place("b"), copy("d"), place("a"), copy("c")));
        Dossier forth = Dossier.of(Specimens.contract())
                .addAll(rows)
                .complete("copies 2026-04-01..2026-09-30")
                .complete("all 2026-04-01..2026-04-30")
                .complete("all 2026-04-01..2026-04-30")
                .build();
        Collections.reverse(rows);
        Dossier back = Dossier.of(Specimens.contract())
                .addAll(rows)
                .complete("all 2026-04-01..2026-04-30")
                .complete("copies 2026-04-01..2026-09-30")
                .build();
        assertThat(forth).isEqualTo(back).hasSameHashCodeAs(back);
        assertThat(forth.standing()).extracting(Fact::id).containsExactly("a", "b");
        assertThat(forth.activities()).extracting(Activity::id).containsExactly("c", "d");
        assertThat(forth.completeness()).hasSize(2).isEqualTo(back.completeness());
        assertThat(forth.size()).isEqualTo(4);
        assertThat(forth).hasToString("Dossier[k-1, 4 rows]");
        assertThat(Specimens.copy(forth)).isEqualTo(forth);
    }

    @Test
    @DisplayName("中身が違えば等しくない")
    void differsByItsContent() {
        assertThat(of(place("a")))
                .isNotEqualTo(of(place("b")))
                .isNotEqualTo(of())
                .isNotEqualTo("a");
        assertThat(of())
                .isNotEqualTo(Dossier.of(Specimens.contract()).streamed().build())
                .isNotEqualTo(Dossier.of(Specimens.contract())
                        .complete("all 2026-04-01..2026-04-30")
                        .build());
    }

    @Test
    @DisplayName("返す一覧は変更できず、後からの追加は写しに及ばない")
    void cannotBeChanged() {
        Dossier.Builder builder = Dossier.of(Specimens.contract()).add(place("a"), copy("c"));
        Dossier dossier = builder.complete("all 2026-04-01..2026-04-30").build();
        builder.add(place("b"));
        assertThat(dossier.size()).isEqualTo(2);
        for (List<?> list : List.of(dossier.standing(), dossier.activities(), dossier.completeness())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    @DisplayName("同じ内容の行は一度だけ数える")
    void countsAnEqualRowOnce() {
        assertThat(of(place("a"), place("a"), copy("c"), copy("c")).size()).isEqualTo(2);
    }

    @Test
    @DisplayName("一つのIDに二つの内容があれば断る")
    void refusesOneIdWithTwoContents() {
        Fact other = PlaceBuilder.builder()
                .row(Row.of("a"))
                .operator(Cell.is("極秘商店"))
                .build();
        assertThat(problems(place("a"), other)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo("a");
            assertThat(problem.field()).isEqualTo("id");
            assertThat(problem.value()).isEqualTo("a");
            assertThat(problem.ja()).contains("同じID");
            assertThat(problem.en())
                    .contains("place 'a', field 'id' = 'a'")
                    .contains("Maybe")
                    .doesNotContain("極秘");
        });
        assertThat(problems(place("a"), copy("a"))).hasSize(1);
        assertThat(problems(
                        place("a"),
                        PlaceBuilder.builder()
                                .row(Row.of("a").recorded(Moment.parse("2026-05-01")))
                                .build()))
                .hasSize(1);
    }

    @Test
    @DisplayName("訂正と、訂正の訂正は受け入れる")
    void acceptsChainsOfCorrections() {
        assertThat(of(place("a"), place("b", "a"), place("c", "b")).size()).isEqualTo(3);
    }

    @Test
    @DisplayName("一つの行に二つの訂正があれば断る")
    void refusesTwoCorrectionsOfOneRow() {
        assertThat(problems(place("a"), place("b", "a"), place("c", "a")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo("c");
                    assertThat(problem.field()).isEqualTo("corrects");
                    assertThat(problem.value()).isEqualTo("a");
                    assertThat(problem.en()).contains("has been corrected already");
                });
    }

    @Test
    @DisplayName("訂正が循環すれば、輪の中の行をすべて挙げて断る")
    void refusesCorrectionsInACircle() {
        List<Problem> found = problems(place("a", "c"), place("b", "a"), place("c", "b"), place("d", "e"), place("e"));
        assertThat(found).extracting(Problem::row).containsExactly("a", "b", "c");
        assertThat(found).allMatch(problem -> problem.en().contains("form a circle"));
        assertThat(problems(place("a", "b"), place("b", "a"), place("c", "a")))
                .extracting(Problem::row)
                .contains("a", "b", "c");
    }

    @Test
    @DisplayName("種類の違う行や、ない行の訂正は断る")
    void refusesCorrectionsOfAnotherTypeOrOfNothing() {
        assertThat(problems(copy("a"), place("b", "a")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.en())
                        .contains("place 'b', field 'corrects' = 'a'")
                        .contains("another type"));
        assertThat(problems(place("b", "a")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("no such row to correct"));
    }

    @Test
    @DisplayName("活動を流し込むときは、ここにない活動の訂正を受け入れ、常設の事実の訂正は断る")
    void acceptsCorrectionsOfStreamedActivities() {
        Fact correction =
                CopyBuilder.builder().row(Row.of("c-2").correcting("c-1")).build();
        Dossier dossier =
                Dossier.of(Specimens.contract()).streamed().add(correction).build();
        assertThat(dossier.isStreamed()).isTrue();
        assertThat(of().isStreamed()).isFalse();
        assertThat(problems(correction)).hasSize(1);
        assertThat(problems(Dossier.of(Specimens.contract()).streamed().add(place("b", "a"))))
                .hasSize(1);
    }

    static List<FactColumn> references() {
        return FactType.all().stream()
                .flatMap(type -> type.columns().stream())
                .filter(column ->
                        !List.of(Names.NOTHING, Names.PARTY, Names.ROW).contains(column.names()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("references")
    @DisplayName("登録されていない参照先は、欄名と値を示して断る")
    void refusesUnknownReferences(FactColumn column) {
        FactType type = FactType.all().stream()
                .filter(one -> one.columns().contains(column))
                .findFirst()
                .orElseThrow();
        for (String unknown : List.of("nobody", "x-1")) {
            Fact fact = naming(type, column, unknown);
            assertThat(problems(fact, copy("x-1")))
                    .filteredOn(p -> p.field().equals(column.name()))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.row()).isEqualTo("row-1");
                        assertThat(problem.value()).isEqualTo(unknown);
                        assertThat(problem.ja()).contains(column.ja());
                        assertThat(problem.en())
                                .contains(type.name() + " 'row-1', field '" + column.name() + "' = '" + unknown + "'");
                    });
        }
    }

    private static Fact naming(FactType type, FactColumn column, String name) {
        Map<String, Cell<?>> cells = Specimens.cells(type);
        type.columns().stream().filter(one -> !one.required()).forEach(one -> cells.remove(one.name()));
        cells.put(column.name(), column.isSet() ? Cell.texts(name) : Cell.is(name));
        return type.create(Row.of("row-1"), cells);
    }

    @Test
    @DisplayName("参照の欄はあらゆる種類にわたる")
    void coversEveryKindOfReference() {
        assertThat(references())
                .extracting(FactColumn::names)
                .contains(
                        Names.INFORMATION,
                        Names.ITEM,
                        Names.PLACE,
                        Names.SYSTEM,
                        Names.ACCOUNT,
                        Names.APPLICATION,
                        Names.STORAGE,
                        Names.NORM,
                        Names.PROVISION);
    }

    @Test
    @DisplayName("人・団体と行は、登録がなくても参照できる")
    void acceptsUnregisteredPeopleBodiesAndRows() {
        for (FactType type : FactType.all()) {
            for (FactColumn column : type.columns()) {
                if (column.names() == Names.PARTY || column.names() == Names.ROW) {
                    Fact fact = naming(type, column, "nobody");
                    List<Problem> found = new ArrayList<>();
                    try {
                        of(fact);
                    } catch (InvalidDossierException refused) {
                        found.addAll(refused.problems());
                    }
                    assertThat(found).noneMatch(problem -> problem.field().equals(column.name()));
                }
            }
        }
    }

    @Test
    @DisplayName("登録された参照先は、種類が合えば受け入れる")
    void acceptsRegisteredReferences() {
        assertThat(of(
                                InformationBuilder.builder()
                                        .row(Row.of("info-1"))
                                        .build(),
                                InformationBuilder.builder()
                                        .row(Row.of("info-2"))
                                        .partOf(Cell.is("info-1"))
                                        .build(),
                                place("place-1"),
                                ItemBuilder.builder()
                                        .row(Row.of("item-1"))
                                        .information(Cell.texts("info-1", "info-2"))
                                        .place(Cell.is("place-1"))
                                        .build())
                        .size())
                .isEqualTo(4);
    }

    private static Fact information(Row row, String partOf) {
        return InformationBuilder.builder().row(row).partOf(Cell.is(partOf)).build();
    }

    private static Fact information(Row row) {
        return InformationBuilder.builder().row(row).build();
    }

    @Test
    @DisplayName("情報が自分自身の一部になれば断る")
    void refusesInformationThatIsPartOfItself() {
        assertThat(problems(
                        information(Row.of("i-1"), "i-2"),
                        information(Row.of("i-2"), "i-3"),
                        information(Row.of("i-3"), "i-1"),
                        information(Row.of("i-4"), "i-1")))
                .allMatch(problem -> problem.field().equals("partOf"))
                .extracting(Problem::row)
                .containsExactly("i-1", "i-2", "i-3");
        assertThat(problems(information(Row.of("i-1"), "i-1"))).hasSize(1);
    }

    @Test
    @DisplayName("訂正してはじめてできる循環も断る")
    void refusesACircleThatACorrectionMakes() {
        assertThat(problems(
                        information(Row.of("i-1")),
                        information(Row.of("i-2"), "i-1"),
                        information(Row.of("i-1b").correcting("i-1"), "i-2")))
                .extracting(Problem::row)
                .containsExactly("i-2", "i-1b");
    }

    @Test
    @DisplayName("見えることのない循環は断らず、一時でも見えた循環は断る")
    void acceptsACircleThatNobodyCouldSee() {
        Moment may = Moment.parse("2026-05-01");
        Fact first = information(Row.of("i-1"), "i-2");
        Fact second = information(Row.of("i-2"), "i-1");
        Fact corrected = information(Row.of("i-1b").correcting("i-1"));
        assertThat(of(first, second, corrected).size()).isEqualTo(3);
        assertThat(of(
                                first,
                                information(Row.of("i-2").recorded(may), "i-1"),
                                information(Row.of("i-1b").correcting("i-1").recorded(may)))
                        .size())
                .isEqualTo(3);
        assertThat(problems(
                        first,
                        second,
                        information(Row.of("i-1b").correcting("i-1").recorded(may))))
                .extracting(Problem::row)
                .containsExactly("i-1", "i-2");
    }

    @Test
    @DisplayName("悪いところはすべて一度に挙げる")
    void reportsAllProblemsAtOnce() {
        Dossier.Builder builder = Dossier.of(Specimens.contract())
                .add(place("a"), copy("a"), place("b", "nothing"), information(Row.of("i-1"), "i-1"))
                .add(EngagementBuilder.builder()
                        .row(Row.of("e-1"))
                        .information(Cell.texts("i-8", "i-9"))
                        .build());
        assertThat(problems(builder)).extracting(Problem::row).containsExactly("a", "b", "i-1", "e-1", "e-1");
        InvalidDossierException refused = catchThrowableOfType(InvalidDossierException.class, builder::build);
        assertThat(refused).hasMessageStartingWith("5 problem(s) in the dossier, first: ");
        assertThat(Specimens.copy(refused).problems()).isEqualTo(refused.problems());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refused.problems().clear());
    }

    @Test
    @DisplayName("長い訂正の連なりも速く調べる")
    void acceptsLongChainsInGoodTime() {
        List<Fact> rows = new ArrayList<>(List.of(information(Row.of("i-0"))));
        for (int i = 1; i < 50_000; i++) {
            rows.add(information(Row.of("i-" + i).correcting("i-" + (i - 1))));
        }
        assertThat(Dossier.of(Specimens.contract()).addAll(rows).build().size()).isEqualTo(50_000);
    }

    @Test
    @DisplayName("null の行や申告は断る")
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dossier.of(null)).withMessageContaining("'contract'");
        Dossier.Builder builder = Dossier.of(Specimens.contract());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addAll(Arrays.asList(place("a"), null)))
                .withMessageContaining("'row'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.complete((Completeness) null))
                .withMessageContaining("'completeness'");
    }
}
