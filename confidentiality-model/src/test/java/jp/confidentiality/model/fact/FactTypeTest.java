package jp.confidentiality.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Labelled;
import jp.confidentiality.model.Specimens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("事実の種類：すべての種類に共通のこと")
class FactTypeTest {
    static List<FactType> all() {
        return FactType.all();
    }

    @Test
    @DisplayName("封印された種類はすべて一覧にあり、ほかにはない")
    void listsEveryPermittedRecord() {
        List<Class<?>> leaves = new ArrayList<>();
        leaves(Fact.class, leaves);
        assertThat(FactType.all().stream().<Class<?>>map(FactType::type)).containsExactlyInAnyOrderElementsOf(leaves);
    }

    private static void leaves(Class<?> type, List<Class<?>> found) {
        if (type.isRecord()) {
            found.add(type);
        } else {
            Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> leaves(sub, found));
        }
    }

    @Test
    @DisplayName("英語名・日本語名は重ならず、どの台帳にも種類がある")
    void namesEveryTypeOnceAndServesEveryRegister() {
        assertThat(FactType.all()).extracting(FactType::name).doesNotHaveDuplicates();
        assertThat(FactType.all()).extracting(FactType::ja).doesNotHaveDuplicates();
        assertThat(FactType.all()).extracting(FactType::register).contains(Register.values());
        assertThat(FactType.named("copy").map(FactType::type)).hasValue(Copy.class);
        assertThat(FactType.named("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("見出しは和英とも種類の中で重ならない")
    void namesEveryColumnOnce(FactType type) {
        assertThat(type.columns())
                .isNotEmpty()
                .extracting(FactColumn::ja)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(type.columns()).extracting(FactColumn::name).doesNotHaveDuplicates();
        assertThat(type.columns()).extracting(FactColumn::name).doesNotContain("id", "recordedAt", "corrects", "row");
        type.columns().forEach(column -> assertThat(type.column(column.name())).hasValue(column));
        assertThat(type.column("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("行そのものの日時は多くて一つ、活動には一つあり、活動の行為者は者の欄")
    void hasAtMostOneEvent(FactType type) {
        List<FactColumn> events = type.columns().stream()
                .filter(column -> column.role() == Column.Role.EVENT || column.role() == Column.Role.PLANNED_START)
                .toList();
        assertThat(events).allMatch(FactColumn::isMoment).hasSizeLessThanOrEqualTo(1);
        if (type.isActivity()) {
            assertThat(events).extracting(FactColumn::name).containsExactly("at");
            assertThat(type.column("actor").orElseThrow().names()).isEqualTo(Column.Names.PARTY);
        }
        assertThat(type.columns())
                .filteredOn(column -> column.names() != Column.Names.NOTHING)
                .allMatch(column -> column.valueType() == String.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("選択肢の和名は欄の中で重ならない")
    void labelsEveryChoice(FactType type) {
        type.columns().stream().filter(column -> column.valueType().isEnum()).forEach(column -> {
            assertThat(column.valueType()).isAssignableTo(Labelled.class);
            assertThat(column.valueType().getEnumConstants())
                    .extracting(one -> ((Labelled) one).ja())
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("渡した欄がそのまま読める")
    void readsBackWhatItWasMadeOf(FactType type) {
        Map<String, Cell<?>> cells = Specimens.cells(type);
        Fact fact = type.create(Row.of("row-1"), cells);
        assertThat(fact).isInstanceOf(type.type()).isEqualTo(type.create(Row.of("row-1"), cells));
        assertThat(fact.id()).isEqualTo("row-1");
        assertThat(FactType.of(fact)).isSameAs(type);
        type.columns().forEach(column -> assertThat(column.read(fact)).isEqualTo(cells.get(column.name())));
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("名指ししない欄は空欄になり、必須の欄は欄名と値を示して断る")
    void readsOtherColumnsAsBlankOrRefuses(FactType type) {
        Fact sparse = Specimens.sparse(type);
        for (FactColumn column : type.columns()) {
            if (column.required()) {
                Map<String, Cell<?>> cells = Specimens.cells(type);
                for (Cell<?> empty : List.of(Cell.blank(), Cell.unknown())) {
                    cells.put(column.name(), empty);
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> type.create(Row.of("row-1"), cells))
                            .withMessageContaining("Field '" + column.name() + "'")
                            .withMessageContaining("'row-1' is " + empty);
                }
            } else {
                assertThat(column.read(sparse)).isEqualTo(Cell.blank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("中身のない訂正だけが取消しになり、必須の欄も空でよい")
    void cancelsByAnEmptyCorrectionOnly(FactType type) {
        Fact cancelling = type.create(Row.of("row-2").correcting("row-1"), Map.of());
        assertThat(FactType.cancels(cancelling)).isTrue();
        assertThat(FactType.cancels(type.create(Row.of("row-2").correcting("row-1"), Specimens.cells(type))))
                .isFalse();
        assertThat(FactType.cancels(Specimens.full(type))).isFalse();
    }

    static List<FactType> demanding() {
        return FactType.all().stream()
                .filter(type -> type.columns().stream().anyMatch(FactColumn::required))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("demanding")
    @DisplayName("ほかの欄を埋めた訂正は、必須の欄も埋めなければならない")
    void refusesHalfACorrection(FactType type) {
        List<FactColumn> required =
                type.columns().stream().filter(FactColumn::required).toList();
        for (FactColumn column : type.columns()) {
            Map<String, Cell<?>> cells = new LinkedHashMap<>(Map.of(column.name(), Specimens.cell(column, 0)));
            if (required.equals(List.of(column))) {
                continue;
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> type.create(Row.of("row-2").correcting("row-1"), cells))
                    .withMessageContaining("this column is never blank");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("知らない欄と、型の違う欄は、欄名を示して断る")
    void refusesUnknownColumnsAndOtherTypes(FactType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.create(Row.of("row-1"), Map.of("nothing", Cell.is("x"))))
                .withMessageContaining("Column 'nothing' of " + type.name() + " 'row-1' is unknown");
        for (FactColumn column : type.columns()) {
            for (Cell<?> wrong : List.of(Cell.is(1L), Cell.is(Set.of(1L)))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> type.create(Row.of("row-1"), Map.of(column.name(), wrong)))
                        .withMessageContaining("Field '" + column.name() + "' of " + type.name() + " 'row-1' holds");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("行の身元がなければ断る（組立器で忘れた場合も）")
    @SuppressWarnings("NullAway")
    void refusesARowWithoutIdentity(FactType type) throws ReflectiveOperationException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> type.create(null, Map.of()))
                .withMessageContaining("Field 'row' of");
        Method builder = Class.forName(type.type().getName() + "Builder").getMethod("builder");
        Object made = builder.invoke(null);
        Method build = made.getClass().getMethod("build");
        assertThat(catchThrowable(() -> build.invoke(made)))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Field 'row' of " + type.type().getSimpleName() + " is missing");
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("文字列表現にはIDだけが出て、中身は出ない")
    void showsNoContents(FactType type) {
        String text = Specimens.full(type).toString();
        assertThat(text).contains("row-1");
        for (FactColumn column : type.columns()) {
            Object content = Specimens.value(column, 0);
            String shown = content.toString();
            if (column.valueType() == Boolean.class) {
                assertThat(text).doesNotContain("=true").doesNotContain("=false");
            } else if (column.valueType().isEnum()) {
                assertThat(text).doesNotContain("=" + shown).doesNotContain("[" + shown);
            } else {
                assertThat(text).doesNotContain(shown);
            }
        }
        assertThat(text).doesNotContain("1987").doesNotContain("極秘").doesNotContain("987654");
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("直列化しても等しい")
    void survivesSerialization(FactType type) {
        assertThat(Specimens.copy(Specimens.full(type))).isEqualTo(Specimens.full(type));
        assertThat(Specimens.copy(Specimens.sparse(type))).isEqualTo(Specimens.sparse(type));
    }

    @Test
    @DisplayName("別の種類の行から欄を読むと断る")
    void refusesToReadAnotherTypesRow() {
        FactColumn column = FactType.of(Copy.class).columns().get(0);
        Fact place = Specimens.full(FactType.of(Place.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> column.read(place))
                .withMessageContaining("Row 'row-1' is of another type than column 'at'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactType.of(Fact.class))
                .withMessageContaining("is no fact type");
    }
}
