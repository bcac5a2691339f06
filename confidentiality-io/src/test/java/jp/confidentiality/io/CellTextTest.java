package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.IncidentKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("欄の文字の読取り")
class CellTextTest {
    private static final FactType COPY = FactType.of(Copy.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\t\n", "\uFEFF"})
    @DisplayName("空白だけの欄は空欄")
    void readsAsBlankWhereNothingIsWritten(String text) {
        assertThat(CellText.read(column("at"), text).isBlank()).isTrue();
        assertThat(CellText.read(column("purpose"), text).isBlank()).isTrue();
        assertThat(CellText.moment(text).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不明", " unknown ", "UNKNOWN", "ｕｎｋｎｏｗｎ"})
    @DisplayName("不明の欄は、どの型でも不明")
    void readsAsUnknownWhateverTheType(String text) {
        for (FactColumn column : COPY.columns()) {
            assertThat(CellText.read(column, text).isUnknown())
                    .as(column.name())
                    .isTrue();
        }
        assertThat(CellText.moment(text).isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03,2026-07-03",
        "2026-07-03T10:15,2026-07-03T10:15",
        "2026-07-03T10:15:30,2026-07-03T10:15:30",
        "2026-07-03 10:15,2026-07-03T10:15",
        "2026-07-03 10:15:30.250,2026-07-03T10:15:30",
        "2026/7/3 10:15,2026-07-03T10:15",
        "2026/07/03,2026-07-03",
        "2026.7.3 9:05,2026-07-03T09:05",
        "２０２６－０７－０３　１０：１５,2026-07-03T10:15",
        "2026年7月3日,2026-07-03",
        "令和8年7月3日,2026-07-03",
        "令和8年7月3日 10時15分,2026-07-03T10:15",
        "令和８年７月３日１０時１５分３０秒,2026-07-03T10:15:30",
        "㋿8年7月3日,2026-07-03",
        "R8.7.3 10:15,2026-07-03T10:15",
        "r8/7/3,2026-07-03",
        "令和元年5月1日,2019-05-01",
        "平成31年4月30日,2019-04-30",
        "H1.1.8,1989-01-08",
        "昭和64年1月7日,1989-01-07",
        "時期不明,sometime",
        "sometime,sometime",
        "9999-12-31,9999-12-31"
    })
    @DisplayName("日時は西暦でも和暦でも読み、精度を保つ")
    void readsMomentsOfEveryForm(String text, String expected) {
        assertThat(CellText.moment(text).value()).hasToString(expected);
        assertThat(CellText.read(column("at"), text)).isEqualTo(CellText.moment(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026/13/1",
                "令和8年2月29日",
                "2026-07-03T24:00",
                "2026-07-03 10:60",
                "0026-07-03",
                "2026-00-10"
            })
    @DisplayName("存在しない日時は断る")
    void refusesMomentsThatDoNotExist(String text) {
        CellFormatException refused = refused(column("at"), text);
        assertThat(refused.en())
                .contains(text)
                .contains("no day or time that exists")
                .contains("Maybe");
        assertThat(refused.ja()).contains(text).contains("ありません");
    }

    @ParameterizedTest
    @CsvSource({"平成31年5月1日,2019-05-01", "令和元年4月30日,2019-04-30", "R0.5.1,2018-05-01", "S1.1.1,1926-01-01"})
    @DisplayName("元号の期間にない日は断り、西暦を示す")
    void refusesDaysOutsideTheirEra(String text, String meant) {
        CellFormatException refused = refused(column("at"), text);
        assertThat(refused.en()).contains("Maybe " + meant);
        assertThat(refused.ja()).contains("西暦 " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7月3日",
                "26/7/3",
                "2026-07",
                "2026-07/03",
                "46206",
                "10:15",
                "午後3時",
                "2026-07-03T10",
                "2026-07-03T10:15Z"
            })
    @DisplayName("日時として読めないものは断り、書き方を示す")
    void refusesWhatIsNoMoment(String text) {
        CellFormatException refused = refused(column("at"), text);
        assertThat(refused.en()).contains(text).contains("Maybe write 2026-07-03");
        assertThat(refused.ja()).contains(text).contains("2026-07-03 10:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Y", "TRUE", "1", "１", "有", "有り", "あり", "はい", "○", "◯", "〇", "済"})
    @DisplayName("有無の欄：有")
    void readsYes(String text) {
        assertThat(CellText.read(column("permitted"), text)).isEqualTo(Cell.is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "N", "false", "0", "０", "無", "無し", "なし", "いいえ", "×", "未"})
    @DisplayName("有無の欄：無")
    void readsNo(String text) {
        assertThat(CellText.read(column("permitted"), text)).isEqualTo(Cell.is(false));
    }

    @Test
    @DisplayName("有無として読めないものは断る")
    void refusesWhatIsNeitherYesNorNo() {
        assertThat(refused(column("permitted"), "2").en()).contains("'2'").contains("Maybe write yes or no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRINT", "print", "Print", "印刷", " 印刷　"})
    @DisplayName("選択肢は識別子でも日本語でも読む")
    void readsChoicesByEitherName(String text) {
        assertThat(CellText.read(column("kind"), text)).isEqualTo(Cell.is(CopyKind.PRINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TECHNICAL_CACHE", "technical-cache", "Technical Cache", "一時キャッシュ", "一時ｷｬｯｼｭ"})
    @DisplayName("選択肢の区切りと全角・半角は問わない")
    void readsChoicesWhateverTheSeparator(String text) {
        assertThat(CellText.read(column("kind"), text)).isEqualTo(Cell.is(CopyKind.TECHNICAL_CACHE));
    }

    @Test
    @DisplayName("選択肢にないものは断り、近いものを示す")
    void suggestsTheNearestChoice() {
        CellFormatException refused = refused(column("kind"), "PRITN");
        assertThat(refused.en()).contains("'PRITN'").contains("Maybe 'PRINT' (印刷) was meant");
        assertThat(refused.ja()).contains("「印刷」（PRINT）ではありませんか");
        assertThat(refused(column("kind"), "彫刻刀").en()).contains("Maybe use one of PRINT, PHOTOGRAPH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a、b", "a; b", "a；b", "a\nb", "a|b", "b，a", "a､b", "a,,b,"})
    @DisplayName("集合は、どの区切りでも分ける")
    void splitsSets(String text) {
        assertThat(CellText.read(column("information"), text)).isEqualTo(Cell.is(Set.of("a", "b")));
    }

    @Test
    @DisplayName("集合の中の不明と、区切りだけの欄は断る")
    void refusesAnUnknownMemberAndSeparatorsAlone() {
        assertThat(refused(column("information"), "a,不明").en()).contains("Maybe write unknown alone");
        assertThat(refused(column("information"), "、、").en()).contains("Maybe leave the cell empty");
    }

    @Test
    @DisplayName("一覧で渡された集合は、それ以上分けない")
    void doesNotSplitParts() {
        FactColumn methods =
                FactType.named("consent").orElseThrow().column("methods").orElseThrow();
        assertThat(CellText.read(methods, List.of("郵送、簡易書留", "持参"))).isEqualTo(Cell.is(Set.of("郵送、簡易書留", "持参")));
        assertThat(CellText.read(methods, List.of()).isBlank()).isTrue();
        assertThat(CellText.read(methods, List.of("不明")).isUnknown()).isTrue();
        assertThat(CellText.read(column("kind"), List.of("印刷"))).isEqualTo(Cell.is(CopyKind.PRINT));
        assertThat(catchThrowableOfType(
                                CellFormatException.class, () -> CellText.read(column("kind"), List.of("印刷", "撮影")))
                        .en())
                .contains("there are 2");
    }

    @Test
    @DisplayName("選択肢の集合も読む")
    void readsSetsOfChoices() {
        FactColumn kinds =
                FactType.named("incident").orElseThrow().column("kinds").orElseThrow();
        assertThat(CellText.read(kinds, "漏えい、LOSS")).isEqualTo(Cell.choices(IncidentKind.LEAK, IncidentKind.LOSS));
    }

    @ParameterizedTest
    @CsvSource({"256,256", "２５６,256", "'1,024',1024", "+5,5"})
    @DisplayName("整数は全角でも読む")
    void readsWholeNumbers(String text, int expected) {
        assertThat(CellText.read(keyBits(), text)).isEqualTo(Cell.is(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"256bit", "1.5", "99999999999", "1,2"})
    @DisplayName("整数でないものは断る")
    void refusesWhatIsNoWholeNumber(String text) {
        assertThat(refused(keyBits(), text).en()).contains(text).contains("Maybe write digits only");
    }

    @Test
    @DisplayName("文章とIDは、前後の空白のほかは一字も変えない")
    void keepsTextsLetterByLetter() {
        assertThat(CellText.read(column("purpose"), "　Ａ４　印刷 ")).isEqualTo(Cell.is("Ａ４　印刷"));
        assertThat(CellText.read(column("actor"), " ｗ-1 ")).isEqualTo(Cell.is("ｗ-1"));
    }

    @Test
    @DisplayName("長すぎる欄は断り、内容は一部しか示さない")
    void refusesCellsThatAreTooLong() {
        assertThat(CellText.read(column("purpose"), "x".repeat(CellText.MAX_LENGTH))
                        .isValue())
                .isTrue();
        CellFormatException refused = refused(column("purpose"), "x".repeat(CellText.MAX_LENGTH + 1));
        assertThat(refused.en()).contains("32767").hasSizeLessThan(200);
    }

    @Test
    @DisplayName("誤りの文に制御文字をそのまま出さない")
    void showsNoControlCharacters() {
        assertThat(refused(column("at"), "\u001B[31m赤\u202E").en())
                .contains("\u00B7[31m赤\u00B7")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    @DisplayName("基準時は、日だけならその日の最後の秒")
    void readsPointsInTime() {
        assertThat(CellText.pointInTime("2026-09-30")).isEqualTo(LocalDateTime.of(2026, 9, 30, 23, 59, 59));
        assertThat(CellText.pointInTime("令和8年9月30日 18時0分")).isEqualTo(LocalDateTime.of(2026, 9, 30, 18, 0));
        for (String text : List.of("", "不明", "時期不明", "昨日")) {
            CellFormatException refused =
                    catchThrowableOfType(CellFormatException.class, () -> CellText.pointInTime(text));
            assertThat(refused.en()).as(text).contains("Maybe");
        }
    }

    @Test
    @DisplayName("速い読み方と一般の読み方は同じ結果になる")
    void readsIsoFormsTheSameEitherWay() {
        assertThat(IsoText.read("2026-07-03")).isEqualTo(Moment.day(LocalDate.of(2026, 7, 3)));
        assertThat(IsoText.read("2026-07-03 10:15")).isEqualTo(Moment.parse("2026-07-03T10:15"));
        assertThat(IsoText.read("2026-07-03T10:15:30")).isEqualTo(Moment.parse("2026-07-03T10:15:30"));
        assertThat(IsoText.read("2026-7-3")).isNull();
        assertThat(IsoText.read("2026/07/03")).isNull();
        assertThat(IsoText.read("2026-07-03T1015")).isNull();
    }

    private static FactColumn column(String name) {
        return COPY.column(name).orElseThrow();
    }

    private static FactColumn keyBits() {
        return FactType.named("removal").orElseThrow().column("keyBits").orElseThrow();
    }

    private static CellFormatException refused(FactColumn column, String text) {
        return catchThrowableOfType(CellFormatException.class, () -> CellText.read(column, text));
    }
}
