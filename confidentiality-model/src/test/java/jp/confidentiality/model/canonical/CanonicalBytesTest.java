package jp.confidentiality.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("正準バイト列")
class CanonicalBytesTest {
    private final CanonicalBytes bytes = new CanonicalBytes();

    static List<FactType> all() {
        return FactType.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("どの種類のどの欄でも、値・空欄・不明・別の値はバイト列が異なる。異なる行はバイト列も異なる")
    void tellsApartWhatTheLineTellsApart(FactType type) {
        Map<String, String> lines = new TreeMap<>();
        List<Fact> rows = new ArrayList<>(List.of(Specimens.full(type)));
        rows.add(type.create(Row.of("row-2"), Specimens.cells(type)));
        rows.add(type.create(Row.of("row-1").recorded(Moment.parse("2026-07-03")), Specimens.cells(type)));
        rows.add(type.create(Row.of("row-1").correcting("row-0"), Specimens.cells(type)));
        for (FactColumn column : type.columns()) {
            List<Cell<?>> others = new ArrayList<>(List.of(Specimens.cell(column, 1)));
            if (!column.required()) {
                others.add(Cell.blank());
                others.add(Cell.unknown());
            }
            if (column.isMoment() && !column.required()) {
                others.add(Cell.is(Moment.parse("1987-06-05")));
                others.add(Cell.is(Moment.parse("1987-06-05T00:00")));
                others.add(Cell.is(Moment.parse("1987-06-05T00:00:00")));
                others.add(Cell.is(Moment.SOMETIME));
            }
            for (Cell<?> other : others) {
                Map<String, Cell<?>> cells = Specimens.cells(type);
                cells.put(column.name(), other);
                rows.add(type.create(Row.of("row-1"), cells));
            }
        }
        for (Fact row : rows) {
            String line = Canonical.of(row);
            String before = lines.put(written(row), line);
            assertThat(before == null || before.equals(line)).as(line).isTrue();
        }
        assertThat(lines.values()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("種類が違えば、ほかがすべて同じでも異なる")
    void tellsTypesApart() {
        assertThat(FactType.all().stream()
                        .map(type -> written(type.create(Row.of("row-2").correcting("row-1"), Map.of()))))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("値の途中で欄や要素が終わったように見せることはできない")
    void tellsHostileTextsApart() {
        assertThat(List.of(
                        "?",
                        "a",
                        "aa",
                        "ab",
                        "か",
                        "が",
                        "か\u3099",
                        "\ud800",
                        "\ud800\udc00",
                        "\u0101",
                        "\u0001",
                        "\u00e9"))
                .extracting(text -> written(CopyBuilder.builder()
                        .row(Row.of("copy-1"))
                        .purpose(Cell.is(text))
                        .build()))
                .doesNotHaveDuplicates();
        String filled = "a".repeat(300);
        assertThat(List.of(Set.of("a", "b"), Set.of("ab"), Set.of("aa", "b"), Set.of(filled), Set.of(filled, "b")))
                .extracting(about -> written(ReportBuilder.builder()
                        .row(Row.of("r-1"))
                        .about(Cell.is(about))
                        .build()))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("種類が何千回も読まれたあとも同じである")
    void staysTheSameWhenReadOften() {
        Fact row = Specimens.full(FactType.named("removal").orElseThrow());
        String first = written(row);
        for (int i = 0; i < 5_000; i++) {
            bytes.write(row);
        }
        assertThat(written(row)).isEqualTo(first);
    }

    @Test
    @DisplayName("行の性格は、ID・記録日時・活動の日時によらず、ほかの欄による")
    void marksTheCharacterOfActivities() {
        String one = character("copy-1", "2026-07-03", "点検");
        assertThat(one).isEqualTo(character("copy-22", "2026-07-03T10:15:30", "点検"));
        assertThat(one).isNotEqualTo(character("copy-1", "2026-07-03", "保守"));
        bytes.write(ReportBuilder.builder().row(Row.of("r-1")).build());
        assertThat(bytes.character()).as("standing facts have none").isNegative();
    }

    @Test
    @DisplayName("性格のバイト列が分かっている活動も、同じバイト列になる")
    void writesTheSameWhereTheCharacterIsKnown() {
        Copy full = (Copy) Specimens.full(FactType.of(Copy.class));
        int length = bytes.write(full);
        byte[] known = Arrays.copyOfRange(bytes.buffer(), bytes.character(), length);
        for (Row row : List.of(
                Row.of("copy-22"),
                Row.of("写し").recorded(Moment.parse("2026-07-03")),
                Row.of("copy-3").correcting("copy-2"))) {
            for (Cell<Moment> at : List.of(Cell.is(Moment.parse("1985-06-05T10:15")), Cell.<Moment>blank())) {
                Copy other = CopyBuilder.builder(full).row(row).at(at).build();
                String expected = written(other);
                assertThat(HexFormat.of().formatHex(bytes.buffer(), 0, bytes.write(other, known)))
                        .isEqualTo(expected);
                assertThat(HexFormat.of().formatHex(bytes.buffer(), bytes.character(), bytes.write(other, known)))
                        .isEqualTo(HexFormat.of().formatHex(known));
            }
        }
    }

    private String character(String id, String at, String purpose) {
        int length = bytes.write(CopyBuilder.builder()
                .row(Row.of(id).recorded(Moment.parse(at)))
                .at(Cell.is(Moment.parse(at)))
                .purpose(Cell.is(purpose))
                .build());
        return HexFormat.of().formatHex(bytes.buffer(), bytes.character(), length);
    }

    private String written(Fact row) {
        int length = bytes.write(row);
        return HexFormat.of().formatHex(bytes.buffer(), 0, length);
    }
}
