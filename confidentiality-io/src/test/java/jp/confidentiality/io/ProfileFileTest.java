package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.CipherPolicy;
import jp.confidentiality.model.profile.Decision;
import jp.confidentiality.model.profile.Profile;
import jp.confidentiality.model.profile.SwitchedOff;
import jp.confidentiality.model.profile.TimingWord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("規程の読取り")
class ProfileFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Path folder;

    ProfileFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @DisplayName("付属の例は、名前で選べばすべての値を持つ")
    void readsTheShippedExample() {
        Profile profile = ProfileFile.named("example-2026");
        assertThat(ProfileFile.names()).containsExactly("example-2026");
        assertThat(profile.name()).isEqualTo("example-2026");
        assertThat(profile.from()).isEqualTo("2026-01-01");
        assertThat(profile.until()).isEqualTo("2028-03-31");
        assertThat(Map.of(
                        TimingWord.AT_ONCE,
                                profile.spans(TimingWord.AT_ONCE, DAY).en(),
                        TimingWord.PROMPTLY,
                                profile.spans(TimingWord.PROMPTLY, DAY).en(),
                        TimingWord.WITHOUT_DELAY,
                                profile.spans(TimingWord.WITHOUT_DELAY, DAY).en(),
                        TimingWord.EACH_TIME,
                                profile.spans(TimingWord.EACH_TIME, DAY).en(),
                        TimingWord.UNSTATED,
                                profile.spans(TimingWord.UNSTATED, DAY).en()))
                .containsEntry(TimingWord.AT_ONCE, "in time within 24 hours, late beyond 48 hours")
                .containsEntry(TimingWord.PROMPTLY, "in time within 3 working days, late beyond 5 working days")
                .containsEntry(TimingWord.WITHOUT_DELAY, "in time within 10 working days, late beyond 15 working days")
                .containsEntry(TimingWord.EACH_TIME, "in time within 1 working day, late beyond 3 working days")
                .containsEntry(TimingWord.UNSTATED, "in time within 14 days, late beyond 21 days");
        assertThat(profile.checkIntervalDays(DAY)).isEqualTo(92);
        assertThat(profile.attributesThroughSubcontractors(DAY)).isTrue();
        assertThat(profile.switchedOff()).isEmpty();
        assertThat(profile.additionalHistory()).isEmpty();
    }

    @Test
    @DisplayName("付属の例：書面、措置、暗号")
    void readsFormsMeasuresAndCiphersOfTheExample() {
        Profile profile = ProfileFile.named("example-2026");
        assertThat(profile.writtenForms().on(DAY)).containsExactlyInAnyOrder(Form.WRITTEN, Form.PRESCRIBED);
        assertThat(profile.measures(MediumKind.PAPER, DAY)).contains(Set.of(MeasureKind.ACCESS_RESTRICTION));
        assertThat(profile.measures(MediumKind.EXTERNAL_MEDIUM, DAY))
                .contains(Set.of(MeasureKind.ENCRYPTION, MeasureKind.PASSWORD));
        assertThat(profile.measures(MediumKind.DATA_SET, DAY))
                .contains(Set.of(
                        MeasureKind.ENCRYPTION,
                        MeasureKind.PASSWORD,
                        MeasureKind.ANONYMISATION,
                        MeasureKind.ACCESS_RESTRICTION));
        assertThat(profile.measures(MediumKind.DEVICE, DAY))
                .contains(Set.of(MeasureKind.PASSWORD, MeasureKind.ACCESS_RESTRICTION));
        assertThat(profile.measures(MediumKind.OTHER, DAY)).isEmpty();
        CipherPolicy ciphers = profile.ciphers(DAY);
        assertThat(ciphers.edition()).isEqualTo("LS-0001-2022R2");
        assertThat(ciphers.minimumKeyBits())
                .isEqualTo(Map.of("AES", 128, "Camellia", 128, "KCipher-2", 128, "ChaCha20-Poly1305", 256));
        assertThat(ciphers.modes()).containsExactly("CBC", "CCM", "CFB", "CTR", "GCM", "OFB", "XTS");
    }

    @Test
    @DisplayName("付属の例：年末年始と祝日は開庁日でない")
    void knowsTheClosingDaysOfTheExample() {
        Profile profile = ProfileFile.named("example-2026");
        for (String closed :
                List.of("2026-12-29", "2027-01-03", "2025-12-31", "2028-01-01", "2026-09-22", "2027-03-22")) {
            assertThat(profile.isWorkingDay(LocalDate.parse(closed))).as(closed).isFalse();
        }
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(profile.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
    }

    @Test
    @DisplayName("付属の例は、例であって名前で選ぶものだと述べる")
    void saysThatTheExampleIsOne() throws Exception {
        try (var in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("これは例です", "名前 example-2026 を明示して選びます", "This is an example");
        }
    }

    @Test
    @DisplayName("知らない名前は、ある名前を挙げて断る")
    void refusesAnUnknownNameAndListsTheNames() {
        InputProblem problem = refused(() -> ProfileFile.named("exampel-2026")).get(0);
        assertThat(problem.value()).isEqualTo("exampel-2026");
        assertThat(problem.en()).contains("Maybe 'example-2026' was meant").contains("use one of: example-2026");
        assertThat(problem.ja()).contains("付属の規程：example-2026");
    }

    @Test
    @DisplayName("名前は付属の規程、.yaml で終わるものはファイル")
    void resolvesNamesAndFiles() throws Exception {
        Files.writeString(folder.resolve("own.yaml"), good());
        assertThat(ProfileFile.resolve("example-2026", folder).name()).isEqualTo("example-2026");
        assertThat(ProfileFile.resolve("own.yaml", folder).name()).isEqualTo("own");
        assertThat(ProfileFile.resolve(folder.resolve("own.yaml").toString(), Path.of("elsewhere"))
                        .name())
                .isEqualTo("own");
        assertThat(refused(() -> ProfileFile.resolve("none.yaml", folder))
                        .get(0)
                        .en())
                .contains("cannot be read");
        assertThat(refused(() -> ProfileFile.resolve("none", folder)).get(0).en())
                .contains("example-2026");
    }

    @Test
    @DisplayName("施行日付きの値、日本語のキーと単位、閉庁日、適用除外を読む")
    void readsDatedValuesAndJapaneseWords() throws Exception {
        Profile profile = read(good().replace("check-interval-days: 92", """
                        check-interval-days:
                          - {from: 2026-04-01, value: 92, reason: 制定}
                          - {from: 2027-04-01, value: 31, reason: 要綱の改正}""")
                .replace("at-once: {in-time: 24 hours, late: 48 hours}", """
                        直ちに:
                            - {from: 2026-04-01, value: {in-time: ２４時間, late: 2日}}
                            - {from: 2026-10-01, value: {in-time: 12 hours, late: 1 working days}}""")
                .replace("closing-days: 12-29..01-03", "closing-days: [12-29..01-03, 06-15, 2026-08-12..2026-08-14]")
                .replace("holidays: japan", "holidays: none")
                .replace("additional-history: {}", "additional-history: {C3P3I6.history: [破棄の証明資料, purpose]}")
                .replace("switched-off: {}", """
                        switched-off:
                          R12.work-report: {reason: 別の様式で管理する, decided-by: 情報政策課長}"""));
        assertThat(profile.checkIntervalDays(LocalDate.of(2027, 3, 31))).isEqualTo(92);
        assertThat(profile.checkIntervalDays(LocalDate.of(2027, 4, 1))).isEqualTo(31);
        assertThat(profile.spans(TimingWord.AT_ONCE, DAY).ja()).isEqualTo("24時間以内は期限内、2日超は遅延");
        assertThat(profile.spans(TimingWord.AT_ONCE, LocalDate.of(2026, 10, 1)).en())
                .contains("12 hours");
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 8, 13))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2027, 8, 13))).isTrue();
        assertThat(profile.isWorkingDay(LocalDate.of(2027, 6, 15))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 9, 22))).isTrue();
        assertThat(profile.additionalHistory(NormId.of("C3P3I6.history"), DAY))
                .containsExactly("destructionProof", "purpose");
        assertThat(profile.switchedOff(NormId.of("R12.work-report")))
                .isEqualTo(Optional.of(new SwitchedOff("別の様式で管理する", "情報政策課長")));
    }

    @Test
    @DisplayName("適用除外の期間を読む。終わりが初めより前、規程の後、日付を付けられない規定は、直し方とともに断る")
    void readsTheDaysOfWhatIsSwitchedOff() throws Exception {
        String off = "switched-off: {R02.badge: {reason: 名札の更新中, decided-by: 総務課長%s}}";
        Profile profile =
                read(good().replace("switched-off: {}", off.formatted(", from: 2026-04-01, until: 2026-09-30")));
        SwitchedOff read = profile.switchedOff(NormId.of("R02.badge")).orElseThrow();
        assertThat(read)
                .isEqualTo(new SwitchedOff("名札の更新中", "総務課長", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30)));
        assertThat(read.isDated()).isTrue();
        assertThat(List.of("2026-03-31", "2026-04-01", "2026-09-30", "2026-10-01"))
                .filteredOn(day -> read.isOn(LocalDate.parse(day)))
                .containsExactly("2026-04-01", "2026-09-30");
        assertThat(read(good().replace("switched-off: {}", off.formatted(", until: 2026-09-30")))
                        .switchedOff(NormId.of("R02.badge"))
                        .orElseThrow()
                        .daysJa())
                .isEqualTo("2026-09-30 まで");
        assertThat(problems(good().replace("switched-off: {}", off.formatted(", from: 2026-10-01, until: 2026-09-30"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.ja()).contains("2026-09-30 が初日 2026-10-01 より前"));
        assertThat(problems(good().replace("switched-off: {}", off.formatted(", from: 2097-10-01"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.ja()).contains("規程の終了日"));
        assertThat(problems(good().replace("switched-off: {}", off.formatted(", from: 来年"))))
                .isNotEmpty();
        for (String norm : List.of("C1.proper-handling", "C8.termination", "C3P3I6.copy-is-confidential")) {
            assertThat(problems(good().replace(
                                    "switched-off: {}",
                                    off.replace("R02.badge", norm).formatted(", from: 2026-10-01"))))
                    .as(norm)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo("switched-off." + norm);
                        assertThat(problem.line()).isPositive();
                        assertThat(problem.ja()).contains("日付を付けて外せません");
                    });
        }
    }

    @Test
    @DisplayName("規定だけの期間、書面に限る規定、開庁日を読む")
    void readsSpansOfNormsOpenFormsAndOpeningDays() throws Exception {
        Profile profile = read(good() + """
                spans-by-norm:
                  R04.education:
                    - {from: 2026-01-01, value: {in-time: 30日, late: 45日}}
                    - {from: 2026-10-01, value: {in-time: 10 days, late: 10 days}, reason: 改正, decided-by: 総務部長}
                in-writing: [R05.no-subcontracting, R11.entrants-approved]
                opening-days: [2026-08-15, 2027-01-03]
                """);
        NormId education = NormId.of("R04.education");
        assertThat(profile.spans(education, TimingWord.UNSTATED, DAY).en()).contains("30 days");
        assertThat(profile.spans(education, TimingWord.UNSTATED, LocalDate.of(2026, 10, 1))
                        .en())
                .isEqualTo("10 days");
        assertThat(profile.wantsWriting(NormId.of("R11.entrants-approved"), DAY))
                .isTrue();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 8, 15))).isTrue();
        assertThat(profile.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(only(good() + "spans-by-norm: {C3P3I6.consent: {in-time: 1 days, late: 2 days}}\n")
                        .field())
                .isEqualTo("spans-by-norm.C3P3I6.consent");
        InputProblem fixed = only(good() + "in-writing: [C3P3I6.consent]\n");
        assertThat(fixed.value()).isEqualTo("C3P3I6.consent");
        assertThat(fixed.line()).isEqualTo(good().lines().count() + 1);
        assertThat(only(good() + "in-writing: [R05.no-subcontractin]\n").en())
                .contains("Maybe 'R05.no-subcontracting' was meant");
        assertThat(only(good() + "opening-days: [15 August]\n").value()).isEqualTo("15 August");
    }

    @Test
    @DisplayName("理由と決定者は、値ごとにも全体にも書け、規程に残る")
    void keepsReasonsAndDeciders() throws Exception {
        Profile profile = read(good().replace(
                        "check-interval-days: 92", "check-interval-days: {value: 31, reason: 毎月点検する, decided-by: 総務部長}")
                .replace("closing-days: 12-29..01-03", "closing-days: {value: [06-15], reason: 開港記念日}"));
        assertThat(profile.checkIntervalDays(DAY)).isEqualTo(31);
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 6, 15))).isFalse();
        assertThat(profile.decisions())
                .containsExactly(
                        new Decision("", LocalDate.MIN, "制定", "情報政策課長"),
                        new Decision("checkIntervalDays", LocalDate.MIN, "毎月点検する", "総務部長"),
                        new Decision("closingDays", LocalDate.MIN, "開港記念日", ""));
        assertThat(ProfileFile.named("example-2026").decisions()).isEmpty();
    }

    @Test
    @DisplayName("付属の規程と違う値は、理由と決定者がなければ断る")
    void refusesChangedValuesThatNobodyDecided() throws Exception {
        String undecided = shipped().replace("name: example-2026", "name: own");
        assertThat(read(undecided).name()).isEqualTo("own");
        String changed = undecided
                .replace("late: 48 hours", "late: 36 hours")
                .replace("written-forms: [書面, 別記様式]", "written-forms: [書面, 別記様式, 電子]")
                .replaceFirst("(?m)^  paper: .*\n", "")
                .replace("check-interval-days: 92", "check-interval-days: {value: 31, reason: 毎月点検する}")
                .replace("attribution-through-subcontractors: yes", "attribution-through-subcontractors: no")
                .replace("  - 12-29..01-03", "  - 12-29..01-04")
                .replace("holidays: japan", "holidays: none");
        List<InputProblem> problems = problems(changed + "in-writing: R05.no-subcontracting\n");
        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactly(
                        "spans.at-once",
                        "written-forms",
                        "measures",
                        "check-interval-days",
                        "attribution-through-subcontractors",
                        "closing-days",
                        "holidays",
                        "in-writing");
        assertThat(problems.get(0).ja()).contains("48時間超は遅延", "理由と決定者が要ります");
        assertThat(problems.get(3).ja()).contains("決定者が要ります").doesNotContain("理由と決定者が");
        assertThat(read(changed + "reason: 制定\ndecided-by: 情報政策課長\n").checkIntervalDays(DAY))
                .isEqualTo(31);
    }

    @Test
    @DisplayName("施行日付きの値は、違う値の行だけに理由と決定者が要る")
    void asksForTheDecisionOfTheChangedValueAlone() throws Exception {
        String dated = shipped().replace("name: example-2026", "name: own").replace("check-interval-days: 92", """
                check-interval-days:
                  - {from: 2026-01-01, value: 92}
                  - {from: 2026-10-01, value: 31%s}""");
        assertThat(only(dated.formatted("")).field()).isEqualTo("check-interval-days");
        assertThat(read(dated.formatted(", reason: 改正, decided-by: 情報政策課長")).decisions())
                .containsExactly(new Decision("checkIntervalDays", LocalDate.of(2026, 10, 1), "改正", "情報政策課長"));
    }

    @Test
    @DisplayName("知らないキーは、行と近いキーを示して断る")
    void refusesUnknownKeys() throws Exception {
        InputProblem problem = only(good() + "closing-day: 06-15\n");
        assertThat(problem.file()).isEqualTo("own.yaml");
        assertThat(problem.line()).isEqualTo(good().lines().count() + 1);
        assertThat(problem.field()).isEqualTo("closing-day");
        assertThat(problem.en()).contains("Maybe 'closing-days' was meant");
        assertThat(problem.ja()).contains("「closing-days」ではありませんか");
    }

    @Test
    @DisplayName("ない値は、どのキーも断る")
    void refusesMissingValues() throws Exception {
        for (String key : List.of(
                "name",
                "from",
                "until",
                "spans",
                "written-forms",
                "measures",
                "ciphers",
                "check-interval-days",
                "attribution-through-subcontractors",
                "closing-days",
                "holidays")) {
            InputProblem problem = only(good().replaceFirst("(?m)^" + key + ":.*(\\n .*)*\\n", ""));
            assertThat(problem.field()).isEqualTo(key);
            assertThat(problem.en()).contains("missing").contains("Maybe");
        }
    }

    @Test
    @DisplayName("期間の語が欠けていれば断る")
    void refusesMissingWords() throws Exception {
        InputProblem problem = only(good().replaceFirst(" *each-time.*\\n", ""));
        assertThat(problem.field()).isEqualTo("spans.each-time");
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.ja()).contains("その都度");
    }

    @Test
    @DisplayName("単位の誤りは、値と使える単位を示して断る")
    void refusesWrongUnits() throws Exception {
        InputProblem problem = only(good().replace("24 hours", "24 minutes"));
        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.field()).isEqualTo("spans.at-once.in-time");
        assertThat(problem.value()).isEqualTo("24 minutes");
        assertThat(problem.en()).contains("'minutes' is no unit").contains("use hours, days or working-days");
        assertThat(problem.ja()).contains("時間（hours）");
        assertThat(only(good().replace("24 hours", "24")).en()).contains("number and a unit");
        assertThat(only(good().replace("24 hours", "99999 hours")).en()).contains("0 to 9999");
        assertThat(only(good().replace("24 hours", "24 houres")).en()).contains("Maybe 'hours' was meant");
    }

    @Test
    @DisplayName("遅延が期限内より短い期間は、単位が違っても断る")
    void refusesALateSpanShorterThanTheFirst() throws Exception {
        for (String late : List.of("23 hours", "0 days")) {
            InputProblem problem = only(good().replace("late: 48 hours", "late: " + late));
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.field()).isEqualTo("spans.at-once");
            assertThat(problem.value()).contains(late);
            assertThat(problem.en()).contains("Maybe the two are exchanged");
        }
    }

    @Test
    @DisplayName("直ちに・速やかに・遅滞なくの順が崩れていれば、キーの行を示して断る")
    void refusesWordsOutOfOrder() throws Exception {
        InputProblem problem =
                only(good().replace("promptly: {in-time: 3 working-days", "promptly: {in-time: 1 hours"));
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.field()).isEqualTo("spans.promptly");
        assertThat(problem.ja()).contains("速やかに").contains("直ちに");
        assertThat(problem.en()).contains("AT_ONCE").contains("Maybe");
    }

    @Test
    @DisplayName("施行日の順や範囲の誤り、知らないキーは断る")
    void refusesDatedValuesOutOfOrder() throws Exception {
        List<InputProblem> problems = problems(good().replace("check-interval-days: 92", """
                check-interval-days:
                  - {from: 2026-10-01, value: 92}
                  - {from: 2026-10-01, value: 31}
                  - {from: 2029-01-01, value: 31}
                  - {from: 2027-01-01, valu: 31}"""));
        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactly(
                        "check-interval-days.from",
                        "check-interval-days.from",
                        "check-interval-days.valu",
                        "check-interval-days.from",
                        "check-interval-days.value");
        assertThat(problems.get(0).en()).contains("not after 2026-10-01");
        assertThat(problems.get(1).en()).contains("after the profile's last day 2028-03-31");
    }

    @Test
    @DisplayName("知らない規定ID、欄、選択肢、理由のない適用除外は断る")
    void refusesUnknownNormsColumnsAndChoices() throws Exception {
        assertThat(only(good().replace("switched-off: {}", "switched-off: {C3P3I6.consnt: {reason: a, decided-by: b}}"))
                        .en())
                .contains("Maybe 'C3P3I6.consent' was meant");
        assertThat(only(good().replace("switched-off: {}", "switched-off: {C3P3I6.consent: {reason: a}}"))
                        .field())
                .isEqualTo("switched-off.C3P3I6.consent.decided-by");
        assertThat(only(good().replace("additional-history: {}", "additional-history: {C3P3I6.history: [破棄の証明]}"))
                        .en())
                .contains("have no column '破棄の証明'")
                .contains("Maybe '破棄の証明資料' was meant");
        assertThat(only(good().replace("[書面, 別記様式]", "[書面, 電話]")).en()).contains("'電話' is no choice");
        assertThat(only(good().replace("paper: [アクセス制限]", "{紙: [], paper: []}")).en())
                .isNotEmpty();
    }

    @Test
    @DisplayName("日付、数、有無、閉庁日、祝日の誤りは断る")
    void refusesValuesOfTheWrongForm() throws Exception {
        assertThat(only(good().replace("until: 2028-03-31", "until: 2028-02-30"))
                        .field())
                .isEqualTo("until");
        assertThat(only(good().replace("until: 2028-03-31", "until: 2025-03-31"))
                        .en())
                .contains("exchanged");
        assertThat(only(good().replace("until: 2028-03-31", "until: 2199-03-31"))
                        .en())
                .contains("2097-12-31");
        assertThat(only(good().replace("from: 2026-01-01", "from: 2026-01-01T10:00"))
                        .en())
                .contains("a day");
        assertThat(only(good().replace("days: 92", "days: -1")).value()).isEqualTo("-1");
        assertThat(only(good().replace("AES: 128", "AES: 0")).field()).isEqualTo("ciphers.minimum-key-bits.AES");
        assertThat(only(good().replace("subcontractors: yes", "subcontractors: maybe"))
                        .value())
                .isEqualTo("maybe");
        assertThat(only(good().replace("holidays: japan", "holidays: germany")).en())
                .contains("'japan' or 'none'");
        assertThat(only(good().replace("name: own", "name: 私の 規程")).en()).contains("Maybe remove the spaces");
        for (String days : List.of("12-32", "2026-01-03..2026-01-01", "2026-01-01..01-03", "02-29", "01-01..11-30")) {
            assertThat(only(good().replace("12-29..01-03", days)).value()).isEqualTo(days);
        }
    }

    @Test
    @DisplayName("同じものを二つの名前で書けば断る")
    void refusesOneThingUnderTwoNames() throws Exception {
        InputProblem problem =
                only(good().replace("  promptly:", "  直ちに: {in-time: 1 hours, late: 2 hours}\n  promptly:"));
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.en()).contains("under two names");
    }

    @Test
    @DisplayName("誤りはすべて一度に、行の順に示す")
    void tellsEverythingAtOnce() throws Exception {
        List<InputProblem> problems = problems(good().replace("24 hours", "24 minutes")
                .replace("[書面, 別記様式]", "[書]")
                .replace("holidays: japan", "holidays: x")
                .replace("name: own", "nam: own"));
        assertThat(problems).hasSize(5).isSortedAccordingTo(Comparator.comparing(InputProblem::line));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.en()).contains("Maybe");
            assertThat(problem.ja()).isNotBlank();
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    @DisplayName("値でなく一覧や組を書けば、場所を示して断る")
    void refusesNodesOfTheWrongKind() throws Exception {
        assertThat(only(good().replace("days: 92", "days: {a: 1}")).field()).isEqualTo("check-interval-days");
        assertThat(problems("- a\n").get(0).en()).contains("a map");
        assertThat(problems("a: [").get(0).en()).contains("Not readable as YAML");
    }

    private static String shipped() throws Exception {
        try (var in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String good() {
        return """
                name: own
                from: 2026-01-01
                until: 2028-03-31
                spans:
                  at-once: {in-time: 24 hours, late: 48 hours}
                  promptly: {in-time: 3 working-days, late: 5 working-days}
                  without-delay: {in-time: 10 working-days, late: 15 working-days}
                  each-time: {in-time: 1 working-days, late: 3 working-days}
                  unstated: {in-time: 14 days, late: 21 days}
                written-forms: [書面, 別記様式]
                measures:
                  paper: [アクセス制限]
                additional-history: {}
                ciphers: {edition: LS-0001-2022R2, minimum-key-bits: {AES: 128}, modes: [GCM]}
                check-interval-days: 92
                attribution-through-subcontractors: yes
                closing-days: 12-29..01-03
                holidays: japan
                switched-off: {}
                reason: 制定
                decided-by: 情報政策課長
                """;
    }

    private Profile read(String text) throws Exception {
        return ProfileFile.read(Files.writeString(folder.resolve("own.yaml"), text));
    }

    private InputProblem only(String text) throws Exception {
        List<InputProblem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private List<InputProblem> problems(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), text);
        return refused(() -> ProfileFile.read(file));
    }

    private static List<InputProblem> refused(Runnable read) {
        return catchThrowableOfType(UnusableInputException.class, read::run).problems();
    }
}
