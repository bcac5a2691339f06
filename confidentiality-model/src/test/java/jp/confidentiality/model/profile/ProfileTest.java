package jp.confidentiality.model.profile;

import static jp.confidentiality.model.Specimens.FIRST;
import static jp.confidentiality.model.Specimens.LAST;
import static jp.confidentiality.model.Specimens.days;
import static jp.confidentiality.model.Specimens.hours;
import static jp.confidentiality.model.Specimens.workingDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.MeasureKind;
import jp.confidentiality.model.fact.MediumKind;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.profile.InvalidProfileException.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規程")
class ProfileTest {
    private static final NormId COPY_HISTORY = NormId.of("C3P3I6.history");
    private static final NormId COPY_CONSENT = NormId.of("C3P3I6.consent");
    private static final NormId UNKNOWN = NormId.of("C9.nothing");

    private static List<Problem> problems(Profile.Builder builder) {
        InvalidProfileException refused = catchThrowableOfType(InvalidProfileException.class, builder::build);
        assertThat(refused).isNotNull();
        assertThat(Specimens.copy(refused).problems()).isEqualTo(refused.problems());
        assertThat(refused.problems()).allMatch(p -> p.en().contains("Maybe") && p.ja().endsWith("。"));
        return refused.problems();
    }

    private static Profile.Builder rich() {
        return Specimens.profile()
                .writtenForms(Timeline.of(Map.of(
                        FIRST, Set.of(Form.WRITTEN), FIRST.plusMonths(6), Set.of(Form.ELECTRONIC, Form.WRITTEN))))
                .measures(
                        MediumKind.values()[0],
                        Timeline.always(Set.of(MeasureKind.values()[1], MeasureKind.values()[0])))
                .additionalHistory(COPY_HISTORY, Timeline.always(Set.of("place", "method")))
                .ciphers(Timeline.always(new CipherPolicy("LS-0001-2022R2", Map.of("AES", 128), Set.of("GCM"))))
                .checkIntervalDays(Timeline.always(30))
                .attributionThroughSubcontractors(Timeline.always(false))
                .switchOff(COPY_CONSENT, new SwitchedOff("why", "office"))
                .closingDays(Set.of(LocalDate.of(2026, 8, 14)))
                .holidays(LocalDate.of(2026, 7, 20)::equals);
    }

    @Test
    @DisplayName("規定だけの期間は、その規定に限り期限の語の期間に代わる")
    void aNormMayHaveSpansOfItsOwn() {
        NormId education = NormId.of("R04.education");
        Spans own = new Spans(days(3), days(5));
        Spans later = new Spans(days(1), days(1));
        Profile profile = Specimens.profile()
                .spans(education, Timeline.of(Map.of(FIRST, own, FIRST.plusMonths(1), later)))
                .build();
        Spans usual = profile.spans(TimingWord.UNSTATED, FIRST);
        assertThat(profile.spans(education, TimingWord.UNSTATED, FIRST)).isEqualTo(own);
        assertThat(profile.spans(education, TimingWord.UNSTATED, FIRST.plusMonths(1)))
                .isEqualTo(later);
        assertThat(profile.spans(NormId.of("C4P1.disseminated"), TimingWord.UNSTATED, FIRST))
                .isEqualTo(usual);
        assertThat(Specimens.copy(profile))
                .isEqualTo(profile)
                .isNotEqualTo(Specimens.profile().build());
        assertThat(problems(Specimens.profile().spans(COPY_CONSENT, Timeline.always(own))))
                .extracting(Problem::key)
                .containsExactly("normSpans.C3P3I6.consent");
        assertThat(problems(Specimens.profile().spans(education, Timeline.always(new Spans(days(3), hours(1))))))
                .extracting(Problem::key)
                .containsExactly("normSpans.R04.education");
        assertThat(problems(Specimens.profile().spans(UNKNOWN, Timeline.always(own))))
                .extracting(Problem::value)
                .contains("C9.nothing");
    }

    @Test
    @DisplayName("書面に限れるのは、本文が形式を問わない規定だけ")
    void onlyFormsThatTheTextLeavesOpenMayBeClosed() {
        NormId approval = NormId.of("R05.no-subcontracting");
        Profile profile = Specimens.profile()
                .inWriting(Timeline.of(Map.of(FIRST, Set.of(), FIRST.plusMonths(1), Set.of(approval))))
                .build();
        assertThat(profile.wantsWriting(approval, FIRST)).isFalse();
        assertThat(profile.wantsWriting(approval, FIRST.plusMonths(1))).isTrue();
        assertThat(profile.wantsWriting(COPY_CONSENT, FIRST.plusMonths(1))).isFalse();
        assertThat(problems(Specimens.profile().inWriting(Timeline.always(Set.of(COPY_CONSENT)))))
                .extracting(Problem::key, Problem::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("inWriting", "C3P3I6.consent"));
    }

    @Test
    @DisplayName("開庁日に数える日は、休みの日であっても開庁日")
    void openingDaysAreWorkingDays() {
        LocalDate saturday = LocalDate.of(2026, 8, 15);
        LocalDate holiday = LocalDate.of(2026, 7, 20);
        Profile profile = rich().openDays(Set.of(saturday, holiday)).build();
        assertThat(profile.isWorkingDay(saturday)).isTrue();
        assertThat(profile.isWorkingDay(holiday)).isTrue();
        assertThat(profile.isWorkingDay(saturday.plusDays(1))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 8, 14))).isFalse();
    }

    @Test
    @DisplayName("理由と決定者は規程の一部")
    void decisionsArePartOfTheProfile() {
        Decision decision = new Decision("spans.AT_ONCE", LocalDate.MIN, "要綱の改正", "情報政策課長");
        Profile profile = Specimens.profile().decided(decision).build();
        assertThat(profile.decisions()).containsExactly(decision);
        assertThat(Specimens.copy(profile))
                .isEqualTo(profile)
                .isNotEqualTo(Specimens.profile().build());
    }

    @Test
    @DisplayName("何も定めなければ、書面と別記様式が書面、点検間隔なし、再委託先にも帰属")
    void hasCautiousDefaults() {
        Profile profile = Specimens.profile().build();
        assertThat(profile.isWritten(Form.WRITTEN, FIRST)).isTrue();
        assertThat(profile.isWritten(Form.PRESCRIBED, FIRST)).isTrue();
        assertThat(profile.isWritten(Form.ELECTRONIC, FIRST)).isFalse();
        assertThat(profile.isWritten(Form.ORAL, FIRST)).isFalse();
        assertThat(profile.checkIntervalDays(FIRST)).isZero();
        assertThat(profile.attributesThroughSubcontractors(FIRST)).isTrue();
        assertThat(profile.measures(MediumKind.values()[0], FIRST)).isEmpty();
        assertThat(profile.additionalHistory(COPY_HISTORY, FIRST)).isEmpty();
        assertThat(profile.switchedOff(COPY_CONSENT)).isEmpty();
        assertThat(profile.ciphers(FIRST).minimumKeyBits()).isEmpty();
        assertThat(profile.closedDays()).isEmpty();
    }

    @Test
    @DisplayName("値はその日に施行されているもの")
    void givesTheValuesOfTheDay() {
        Profile profile = rich().build();
        assertThat(profile.isWritten(Form.ELECTRONIC, FIRST.plusMonths(6).minusDays(1)))
                .isFalse();
        assertThat(profile.isWritten(Form.ELECTRONIC, FIRST.plusMonths(6))).isTrue();
        assertThat(profile.measures(MediumKind.values()[0], FIRST).orElseThrow())
                .containsExactly(MeasureKind.values()[0], MeasureKind.values()[1]);
        assertThat(profile.additionalHistory(COPY_HISTORY, FIRST)).containsExactly("method", "place");
        assertThat(profile.spans(TimingWord.AT_ONCE, FIRST)).isEqualTo(new Spans(hours(24), hours(48)));
        assertThat(profile.timeline(TimingWord.AT_ONCE).values()).hasSize(1);
        assertThat(profile.spans().keySet()).containsExactly(TimingWord.values());
        assertThat(profile.switchedOff(COPY_CONSENT)).hasValue(new SwitchedOff("why", "office"));
        assertThat(profile).hasToString("Profile[test, 2026-04-01..2027-03-31]");
    }

    @Test
    @DisplayName("土日・休日・閉庁日は開庁日でなく、暦は前後2年を作成時に一度だけ尋ねる")
    void asksTheCalendarWhenItIsMade() {
        AtomicInteger asked = new AtomicInteger();
        Set<LocalDate> days = new HashSet<>();
        Profile profile = Specimens.profile()
                .holidays(day -> {
                    asked.incrementAndGet();
                    days.add(day);
                    return day.equals(LocalDate.of(2026, 7, 20));
                })
                .closingDays(Set.of(LocalDate.of(2026, 8, 14)))
                .build();
        assertThat(days).contains(FIRST.minusYears(2), LAST.plusYears(2)).hasSize(asked.get());
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 7, 17))).isTrue();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 7, 18))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 7, 19))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 7, 20))).isFalse();
        assertThat(profile.isWorkingDay(LocalDate.of(2026, 8, 14))).isFalse();
        assertThat(profile.closedDays()).containsExactly(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 14));
        assertThat(asked.get()).isEqualTo(days.size());
    }

    @Test
    @DisplayName("値が等しければ等しく、一つでも違えば等しくない")
    void isEqualByItsValues() {
        assertThat(rich().build()).isEqualTo(rich().build()).hasSameHashCodeAs(rich().build());
        assertThat(Specimens.copy(rich().build())).isEqualTo(rich().build());
        for (Profile.Builder other : List.of(
                rich().spans(TimingWord.UNSTATED, days(14), days(31)),
                rich().writtenForms(Timeline.always(Set.of(Form.WRITTEN))),
                rich().measures(MediumKind.values()[1], Timeline.always(Set.of())),
                rich().additionalHistory(COPY_HISTORY, Timeline.always(Set.of("place"))),
                rich().ciphers(Timeline.always(new CipherPolicy("LS-0001-2022R2", Map.of(), Set.of()))),
                rich().checkIntervalDays(Timeline.always(31)),
                rich().attributionThroughSubcontractors(Timeline.always(true)),
                rich().switchOff(COPY_HISTORY, new SwitchedOff("why", "office")),
                rich().closingDays(Set.of(LocalDate.of(2026, 8, 15))),
                rich().holidays(day -> false))) {
            assertThat(other.build()).isNotEqualTo(rich().build());
        }
    }

    @Test
    @DisplayName("返す一覧は変更できない")
    void cannotBeChanged() {
        Profile profile = rich().build();
        for (Collection<?> view : List.of(
                profile.spans().keySet(),
                profile.measures().keySet(),
                profile.additionalHistory().keySet(),
                profile.switchedOff().keySet(),
                profile.closedDays(),
                profile.writtenForms().values(),
                profile.writtenForms().on(FIRST),
                profile.additionalHistory(COPY_HISTORY, FIRST))) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(view::clear);
        }
    }

    @Test
    @DisplayName("期間の定められていない語をすべて挙げて断る")
    void refusesMissingWords() {
        assertThat(problems(Profile.named("empty", FIRST, LAST)))
                .extracting(Problem::key)
                .containsExactly(
                        "spans.AT_ONCE", "spans.PROMPTLY", "spans.WITHOUT_DELAY", "spans.EACH_TIME", "spans.UNSTATED");
    }

    @Test
    @DisplayName("語の順序が逆なら断る")
    void refusesWordsOutOfOrder() {
        assertThat(problems(Specimens.profile().spans(TimingWord.PROMPTLY, days(8), days(9))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("spans.WITHOUT_DELAY");
                    assertThat(problem.value()).isEqualTo("in time within 7 days, late beyond 14 days");
                    assertThat(problem.ja()).contains("遅滞なく", "速やかに", "2026-04-01");
                    assertThat(problem.en()).contains("begins on 2026-04-01", "before the spans of PROMPTLY");
                });
        assertThat(problems(Specimens.profile().spans(TimingWord.AT_ONCE, days(3), days(8))))
                .extracting(Problem::key)
                .containsExactly("spans.PROMPTLY");
    }

    @Test
    @DisplayName("単位が混じるときは、どの日に始まっても順序を守らなければならない")
    void checksTheOrderOnEveryDayOfItsValidity() {
        Profile.Builder mixed = Specimens.profile()
                .spans(TimingWord.AT_ONCE, hours(24), hours(48))
                .spans(TimingWord.PROMPTLY, workingDays(3), workingDays(5))
                .spans(TimingWord.WITHOUT_DELAY, days(7), days(14));
        assertThat(mixed.build().name()).isEqualTo("test");
        Set<LocalDate> goldenWeek = Set.of(
                LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 7));
        assertThat(problems(mixed.holidays(goldenWeek::contains)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("spans.WITHOUT_DELAY");
                    assertThat(problem.en()).contains("begins on 2026-04-29");
                });
    }

    @Test
    @DisplayName("時間と日では、日の始まりと終わりの両方で順序を守らなければならない")
    void checksTheOrderAtBothEndsOfADay() {
        assertThat(problems(Specimens.profile()
                        .spans(TimingWord.AT_ONCE, days(1), days(2))
                        .spans(TimingWord.PROMPTLY, hours(40), hours(96))))
                .extracting(Problem::key)
                .containsExactly("spans.PROMPTLY");
        assertThat(problems(Specimens.profile()
                        .spans(TimingWord.AT_ONCE, hours(25), hours(48))
                        .spans(TimingWord.PROMPTLY, days(1), days(7))))
                .extracting(Problem::key)
                .containsExactly("spans.PROMPTLY");
        assertThat(Specimens.profile()
                        .spans(TimingWord.AT_ONCE, hours(24), hours(48))
                        .spans(TimingWord.PROMPTLY, days(1), days(2))
                        .build()
                        .name())
                .isEqualTo("test");
    }

    @Test
    @DisplayName("一つの語の二つの期間も、単位が混じれば毎日の順序を調べる")
    void refusesALateSpanThatEndsFirst() {
        assertThat(problems(Specimens.profile().spans(TimingWord.UNSTATED, days(2), hours(24))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("spans.UNSTATED");
                    assertThat(problem.en()).contains("the late span ends before the one in time");
                });
    }

    @Test
    @DisplayName("施行日付きの値は、施行日から順序を調べる")
    void checksDatedValuesFromTheirFirstDay() {
        assertThat(problems(Specimens.profile()
                        .spans(
                                TimingWord.PROMPTLY,
                                Timeline.of(Map.of(
                                        FIRST,
                                        new Spans(days(3), days(7)),
                                        LocalDate.of(2026, 10, 1),
                                        new Spans(days(8), days(20)))))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("begins on 2026-10-01"));
    }

    @Test
    @DisplayName("休日の分かる範囲を超える開庁日数は断る")
    void refusesWorkingDaysBeyondTheCalendar() {
        assertThat(problems(Specimens.profile().spans(TimingWord.UNSTATED, days(14), workingDays(600))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("up to which holidays are known"));
    }

    @Test
    @DisplayName("規定一覧にない規定は断る")
    void refusesUnknownNorms() {
        assertThat(problems(Specimens.profile()
                        .switchOff(UNKNOWN, new SwitchedOff("why", "office"))
                        .additionalHistory(UNKNOWN, Timeline.always(Set.of("place")))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("norm");
                    assertThat(problem.value()).isEqualTo("C9.nothing");
                });
    }

    @Test
    @DisplayName("履歴の規定でないもの、履歴にない欄は断る")
    void refusesHistoriesAndColumnsThatAreNot() {
        assertThat(problems(Specimens.profile().additionalHistory(COPY_CONSENT, Timeline.always(Set.of("place")))))
                .extracting(Problem::key)
                .containsExactly("additionalHistory.C3P3I6.consent");
        assertThat(problems(Specimens.profile()
                        .additionalHistory(COPY_HISTORY, Timeline.always(Set.of("place", "destination", "colour")))))
                .extracting(Problem::value)
                .containsExactly("colour", "destination");
    }

    @Test
    @DisplayName("書面に書面が当たらないこと、口頭が当たることは認めない")
    void refusesFormsAgainstTheText() {
        assertThat(problems(Specimens.profile().writtenForms(Timeline.always(Set.of(Form.ELECTRONIC)))))
                .extracting(Problem::key)
                .containsExactly("writtenForms");
        assertThat(problems(Specimens.profile().writtenForms(Timeline.always(Set.of(Form.WRITTEN, Form.ORAL)))))
                .extracting(Problem::value)
                .containsExactly("[WRITTEN, ORAL]");
    }

    @Test
    @DisplayName("負の点検間隔は断る")
    void refusesANegativeInterval() {
        assertThat(problems(Specimens.profile().checkIntervalDays(Timeline.always(-1))))
                .extracting(Problem::key)
                .containsExactly("checkIntervalDays");
    }

    @Test
    @DisplayName("日が逆の規程、長すぎる規程は、ほかの誤りとともに断る")
    void refusesDaysTheWrongWayRoundTogetherWithTheRest() {
        assertThat(problems(Profile.named("x", LAST, FIRST).switchOff(UNKNOWN, new SwitchedOff("why", "office"))))
                .extracting(Problem::key)
                .startsWith("until", "spans.AT_ONCE")
                .endsWith("norm");
        assertThat(problems(Profile.named("x", FIRST, LocalDate.MAX)))
                .extracting(Problem::key)
                .contains("until");
    }

    @Test
    @DisplayName("名・日・値がなければ、欄名を示して断る")
    @SuppressWarnings("NullAway")
    void refusesWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.named(" ", FIRST, LAST))
                .withMessageContaining("'name'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.named("x", null, LAST))
                .withMessageContaining("'from'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.named("x", FIRST, null))
                .withMessageContaining("'until'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specimens.profile().ciphers(null))
                .withMessageContaining("'ciphers'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specimens.profile().spans(TimingWord.AT_ONCE, null))
                .withMessageContaining("'spans.AT_ONCE'");
    }
}
