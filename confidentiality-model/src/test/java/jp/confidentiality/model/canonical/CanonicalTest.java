package jp.confidentiality.model.canonical;

import static jp.confidentiality.model.Specimens.FIRST;
import static jp.confidentiality.model.Specimens.days;
import static jp.confidentiality.model.Specimens.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.fact.CopyBuilder;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.ReportBuilder;
import jp.confidentiality.model.fact.ReportContent;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherList;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.Spans;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.Timeline;
import jp.confidentiality.model.profile.TimingWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("正準形：中身が違えば行も違う")
class CanonicalTest {
    private static Fact copy(String purpose) {
        return CopyBuilder.builder()
                .row(Row.of("copy-1"))
                .purpose(Cell.is(purpose))
                .build();
    }

    @Test
    @DisplayName("行の形は決まっている：どの版・どの計算機でも同じ")
    void writesFactsInOneFixedForm() {
        Fact fact = CopyBuilder.builder()
                .row(Row.of("copy-1").recorded(Moment.parse("2026-07-04T09:00")).correcting("copy-0"))
                .at(Cell.is(Moment.parse("2026-07-03")))
                .actor(Cell.unknown())
                .information(Cell.texts("info-2", "info-1"))
                .kind(Cell.is(CopyKind.values()[0]))
                .permitted(Cell.is(true))
                .purpose(Cell.is("\"点検\"\\\t改行\n"))
                .returned(Cell.is(Moment.SOMETIME))
                .build();
        assertThat(Canonical.of(fact))
                .isEqualTo(
                        "copy\tid=\"copy-1\"\trecordedAt=2026-07-04T09:00\tcorrects=\"copy-0\"\tat=2026-07-03\tactor=?"
                                + "\tinformation={\"info-1\",\"info-2\"}\tkind="
                                + CopyKind.values()[0].name()
                                + "\tpermitted=yes\tpurpose=\"\\\"点検\\\"\\\\\\u0009改行\\u000a\"\treturned=sometime");
    }

    @Test
    @DisplayName("契約・申告・規程の形も決まっている")
    void writesTheOthersInOneFixedForm() {
        assertThat(Canonical.of(Specimens.contract()))
                .isEqualTo("contract\tid=\"k-1\"\torderer=\"orderer\"\tcontractor=\"contractor\"\tinstruments={C,R}"
                        + "\tfrom=2026-04-01\tuntil=2027-03-31\tworkStart=2026-04-01T09:00\tpurposes={\"本業務\"}");
        assertThat(Canonical.of(Completeness.parse("reports, copies 2026-04-01..2026-09-30 recorded 2026-10-01")))
                .isEqualTo(
                        "completeness\tregisters={COPIES,REPORTS}\tfrom=2026-04-01\tto=2026-09-30\trecordedAt=2026-10-01");
        assertThat(Canonical.of(Specimens.profile().build()))
                .startsWith(
                        "profile\tname=\"test\"\tfrom=2026-04-01\tuntil=2027-03-31\tspans.AT_ONCE=\"always\"\tvalue=")
                .endsWith("\tcheckIntervalDays=\"always\"\tvalue=0"
                        + "\tattributionThroughSubcontractors=\"always\"\tvalue=yes\tclosedDays={}");
    }

    static List<FactType> all() {
        return FactType.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("どの種類のどの欄でも、値・空欄・不明・別の値は行が異なる")
    void tellsEveryColumnOfEveryTypeApart(FactType type) {
        Fact full = Specimens.full(type);
        String line = Canonical.of(full);
        assertThat(line).doesNotContain("\n").isEqualTo(Canonical.of(Specimens.full(type)));
        assertThat(Canonical.of(type.create(Row.of("row-2"), Specimens.cells(type))))
                .isNotEqualTo(line);
        List<String> lines = new ArrayList<>(List.of(line));
        for (FactColumn column : type.columns()) {
            Map<String, Cell<?>> cells = Specimens.cells(type);
            cells.put(column.name(), Specimens.cell(column, 1));
            lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
            if (!column.required()) {
                cells.put(column.name(), Cell.blank());
                lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
                cells.put(column.name(), Cell.unknown());
                lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
            }
            if (column.isMoment() && !column.required()) {
                cells.put(column.name(), Cell.is(Moment.parse("1987-06-05T00:00")));
                lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
                cells.put(column.name(), Cell.is(Moment.parse("1987-06-05T00:00:00")));
                lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
                cells.put(column.name(), Cell.is(Moment.SOMETIME));
                lines.add(Canonical.of(type.create(Row.of("row-1"), cells)));
            }
        }
        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("種類が違えば、ほかがすべて同じでも行が異なる")
    void tellsTypesApart() {
        assertThat(FactType.all().stream()
                        .map(type -> Canonical.of(type.create(Row.of("row-2").correcting("row-1"), Map.of()))))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("区切りや引用符を含む値でも、別の行と紛れない")
    void tellsHostileTextsApart() {
        List<String> texts = List.of(
                "?",
                "a",
                "\"",
                "\\",
                "\\\"",
                "\"\tstoragePlace=\"b",
                "a\tb",
                "a\\u0009b",
                "a\nb",
                "a\\nb",
                "a\u2028b",
                "a\\u2028b",
                "{\"a\"}",
                "a\",\"b",
                "\ud800",
                "\\ud800",
                "\udc00",
                "\ud800\udc00",
                "が",
                "か\u3099",
                "A",
                "Ａ");
        assertThat(texts.stream().map(text -> Canonical.of(copy(text)))).doesNotHaveDuplicates();
        assertThat(texts.stream().map(text -> Canonical.of(copy(text))))
                .allMatch(line -> line.lines().count() == 1)
                .allMatch(
                        line -> line.equals(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        assertThat(Canonical.of(report("a", "b"))).isNotEqualTo(Canonical.of(report("a\",\"b")));
        assertThat(Canonical.of(report("a,b"))).isNotEqualTo(Canonical.of(report("a", "b")));
        assertThat(Canonical.of(report("?")))
                .isNotEqualTo(Canonical.of(ReportBuilder.builder()
                        .row(Row.of("r-1"))
                        .about(Cell.unknown())
                        .build()));
    }

    private static Fact report(String... about) {
        return ReportBuilder.builder()
                .row(Row.of("r-1"))
                .about(Cell.texts(about))
                .build();
    }

    @Test
    @DisplayName("集合の順は行に現れない")
    void isTheSameInAnyOrder() {
        Fact forth = ReportBuilder.builder()
                .row(Row.of("r-1"))
                .contents(Cell.is(new LinkedHashSet<>(List.of(ReportContent.WORKERS, ReportContent.BREACH))))
                .build();
        Fact back = ReportBuilder.builder()
                .row(Row.of("r-1"))
                .contents(Cell.is(new LinkedHashSet<>(List.of(ReportContent.BREACH, ReportContent.WORKERS))))
                .build();
        assertThat(Canonical.of(forth)).isEqualTo(Canonical.of(back)).contains("contents={BREACH,WORKERS}");
    }

    @Test
    @DisplayName("集合の順は、引用符まで含めた書き方の順である")
    void sortsSetsAsTheyAreWritten() {
        Fact fact = ReportBuilder.builder()
                .row(Row.of("r-1"))
                .about(Cell.texts("a", "a!", "a b", "ab", "a\"", "é", "点", "a\\", "𠮷", "A"))
                .build();
        assertThat(Canonical.of(fact))
                .isEqualTo("report\tid=\"r-1\"\tabout={\"A\",\"a b\",\"a!\",\"a\",\"a\\\"\",\"a\\\\\",\"ab\","
                        + "\"é\",\"点\",\"𠮷\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "0999-12-31T23:59",
                "1969-12-31T23:59:59",
                "2026-07-03",
                "2024-02-29T00:00",
                "9999-12-31T09:05:07"
            })
    @DisplayName("日時は、読み取れるとおりに書かれる")
    void writesMomentsAsTheyAreRead(String text) {
        Fact fact = CopyBuilder.builder()
                .row(Row.of("copy-1"))
                .at(Cell.is(Moment.parse(text)))
                .build();
        assertThat(Canonical.of(fact)).isEqualTo("copy\tid=\"copy-1\"\tat=" + text);
    }

    @Test
    @DisplayName("契約のどの欄が違っても行が異なる")
    void tellsContractsApart() {
        Contract base = Specimens.contract();
        List<Contract> contracts = List.of(
                base,
                ContractBuilder.builder(base).id("k-2").build(),
                ContractBuilder.builder(base).orderer("other").build(),
                ContractBuilder.builder(base).contractor("other").build(),
                ContractBuilder.builder(base).instruments(Set.of(Instrument.C)).build(),
                ContractBuilder.builder(base).from(FIRST.plusDays(1)).build(),
                ContractBuilder.builder(base).until(FIRST.plusDays(1)).build(),
                ContractBuilder.builder(base).workStart(Cell.blank()).build(),
                ContractBuilder.builder(base).workStart(Cell.unknown()).build(),
                ContractBuilder.builder(base).workEnd(Cell.unknown()).build(),
                ContractBuilder.builder(base).purposes(Set.of()).build(),
                ContractBuilder.builder(base).purposes(Set.of("a", "b")).build(),
                ContractBuilder.builder(base).purposes(Set.of("a\",\"b")).build());
        assertThat(contracts.stream().map(Canonical::of)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("申告のどの欄が違っても行が異なる")
    void tellsDeclarationsApart() {
        LocalDate day = FIRST.plusDays(1);
        Completeness base = Completeness.all(FIRST, day);
        List<Completeness> declarations = List.of(
                base,
                Completeness.of(Set.of(Register.COPIES), FIRST, day),
                Completeness.all(day, day),
                Completeness.all(FIRST, FIRST),
                new Completeness(base.registers(), FIRST, day, Cell.is(Moment.day(day))));
        assertThat(declarations.stream().map(Canonical::of)).doesNotHaveDuplicates();
    }

    private static CipherList list(String spellings) {
        return CipherList.parse("edition\tLS-0001-2022R2\ndate\t2026-03-30\nmodes\tGCM\nother-modes\t\n"
                + "name\tstatus\tkind\tkey-bits\tspellings\nAES\trecommended\tblock\t\t" + spellings + "\n");
    }

    @Test
    @DisplayName("期間・形式・開庁日・理由の違いは、正準形の違い。定めなければ正準形は変わらない")
    void tellsTheRarerValuesOfProfilesApart() {
        Spans own = new Spans(
                new jp.confidentiality.model.profile.Span(1, jp.confidentiality.model.profile.SpanUnit.DAYS),
                new jp.confidentiality.model.profile.Span(2, jp.confidentiality.model.profile.SpanUnit.DAYS));
        java.time.LocalDate day = java.time.LocalDate.of(2026, 8, 15);
        List<Profile> profiles = List.of(
                Specimens.profile().build(),
                Specimens.profile()
                        .spans(NormId.of("R04.education"), Timeline.always(own))
                        .build(),
                Specimens.profile()
                        .spans(NormId.of("C4P1.disseminated"), Timeline.always(own))
                        .build(),
                Specimens.profile()
                        .inWriting(Timeline.always(Set.of(NormId.of("R05.no-subcontracting"))))
                        .build(),
                Specimens.profile().openDays(Set.of(day)).build(),
                Specimens.profile().closingDays(Set.of(day)).build(),
                Specimens.profile()
                        .decided(new jp.confidentiality.model.profile.Decision(
                                "ciphers", java.time.LocalDate.MIN, "a", "b"))
                        .build(),
                Specimens.profile()
                        .decided(new jp.confidentiality.model.profile.Decision("ciphers", day, "a", "b"))
                        .build());
        assertThat(profiles.stream().map(Canonical::of)).doesNotHaveDuplicates();
        assertThat(Canonical.of(
                        Specimens.profile().inWriting(Timeline.always(Set.of())).build()))
                .isEqualTo(Canonical.of(profiles.get(0)));
    }

    @Test
    @DisplayName("規程のどの値が違っても行が異なり、同じなら同じ")
    void tellsProfilesApart() {
        NormId history = NormId.of("C3P3I6.history");
        MediumKind kind = MediumKind.values()[0];
        List<Profile.Builder> builders = List.of(
                Specimens.profile(),
                Specimens.profile().spans(TimingWord.UNSTATED, days(14), days(31)),
                Specimens.profile().spans(TimingWord.UNSTATED, days(15), days(30)),
                Specimens.profile().spans(TimingWord.UNSTATED, hours(336), days(30)),
                Specimens.profile()
                        .spans(TimingWord.UNSTATED, Timeline.of(Map.of(FIRST, new Spans(days(14), days(30))))),
                Specimens.profile()
                        .spans(
                                TimingWord.UNSTATED,
                                Timeline.of(Map.of(
                                        FIRST,
                                        new Spans(days(14), days(30)),
                                        FIRST.plusDays(1),
                                        new Spans(days(14), days(30))))),
                Specimens.profile().writtenForms(Timeline.always(Set.of(Form.WRITTEN))),
                Specimens.profile().measures(kind, Timeline.always(Set.of())),
                Specimens.profile().measures(kind, Timeline.always(Set.of(MeasureKind.values()[0]))),
                Specimens.profile().measures(MediumKind.values()[1], Timeline.always(Set.of())),
                Specimens.profile().additionalHistory(history, Timeline.always(Set.of("place"))),
                Specimens.profile().additionalHistory(history, Timeline.always(Set.of("method"))),
                Specimens.profile().ciphers(Timeline.always(new CipherPolicy(list("AES"), Map.of(), Set.of()))),
                Specimens.profile()
                        .ciphers(Timeline.always(new CipherPolicy(list("AES|Rijndael"), Map.of(), Set.of()))),
                Specimens.profile()
                        .ciphers(Timeline.always(new CipherPolicy("LS-0001-2022R2", Map.of("AES", 128), Set.of()))),
                Specimens.profile()
                        .ciphers(Timeline.always(new CipherPolicy("LS-0001-2022R2", Map.of("AES", 256), Set.of()))),
                Specimens.profile()
                        .ciphers(Timeline.always(new CipherPolicy("LS-0001-2022R2", Map.of(), Set.of("GCM")))),
                Specimens.profile().checkIntervalDays(Timeline.always(1)),
                Specimens.profile().attributionThroughSubcontractors(Timeline.always(false)),
                Specimens.profile().switchOff(history, new SwitchedOff("a", "b")),
                Specimens.profile().switchOff(history, new SwitchedOff("a\tdecidedBy=", "b")),
                Specimens.profile().closingDays(Set.of(FIRST)));
        List<String> lines =
                builders.stream().map(Profile.Builder::build).map(Canonical::of).toList();
        assertThat(lines).doesNotHaveDuplicates().allMatch(line -> line.lines().count() == 1);
        assertThat(builders.stream()
                        .map(Profile.Builder::build)
                        .map(Specimens::copy)
                        .map(Canonical::of))
                .containsExactlyElementsOf(lines);
        assertThat(Canonical.of(Specimens.profile().closingDays(Set.of(FIRST)).build()))
                .isEqualTo(
                        Canonical.of(Specimens.profile().holidays(FIRST::equals).build()));
    }
}
