package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.fact.Access;
import jp.confidentiality.model.fact.Answer;
import jp.confidentiality.model.fact.Consent;
import jp.confidentiality.model.fact.ConsentAct;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.Engagement;
import jp.confidentiality.model.fact.Erasure;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Form;
import jp.confidentiality.model.fact.Information;
import jp.confidentiality.model.fact.Report;
import jp.confidentiality.model.fact.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which rows are seen, and how they read, as of 2026-09-30T18:00:00 (D8, D10, D11). */
class VisibleTest {
    private static final String RECORDED = "2026-09-30T12:00";
    private static final long NEVER = Long.MAX_VALUE;

    @Test
    @DisplayName("基準時より確かに後の行は見えない。後かもしれない行、日時のない行は見える")
    void rows_certainly_after_are_not_seen() {
        Visible visible = visible(null);
        assertSeen(visible, Desk.row(Access.class, "a", "at", "2026-09-30T18:00:00"));
        assertUnseen(visible, Desk.row(Access.class, "a", "at", "2026-09-30T18:00:01"));
        assertSeen(visible, Desk.row(Access.class, "a", "at", "2026-09-30"));
        assertUnseen(visible, Desk.row(Access.class, "a", "at", "2026-10-01"));
        assertSeen(visible, Desk.row(Access.class, "a", "at", "sometime"));
        assertSeen(visible, Desk.row(Access.class, "a"));
        assertSeen(visible, Desk.row(Information.class, "i"));
        assertUnseen(visible, Desk.row(Access.class, recorded("a", RECORDED), "at", "2026-10-01"));
    }

    @Test
    @DisplayName("先の従事・再委託・場所は、基準時までに記録されていれば見える。日だけの記録はその日の終わりから")
    void planned_starts_are_seen_once_recorded() {
        Visible visible = visible(null);
        assertSeen(visible, Desk.row(Engagement.class, "e", "from", "2026-11-01"));
        assertSeen(visible, engagement("2026-09-30T18:00:00"));
        assertUnseen(visible, engagement("2026-09-30T18:00:01"));
        assertUnseen(visible, engagement("2026-09-30"));
        assertSeen(visible, engagement("2026-09-29"));
        assertSeen(visible, engagement("sometime"));
    }

    @Test
    @DisplayName("認識時までに記録された行だけが見える。記録日時のない行はいつでも見える")
    void rows_recorded_later_are_not_known() {
        Visible visible = visible("2026-07-31T12:00:00");
        assertSeen(visible, Desk.row(Information.class, "i"));
        assertSeen(visible, Desk.row(Information.class, recorded("i", "2026-07-31T12:00:00")));
        assertUnseen(visible, Desk.row(Information.class, recorded("i", "2026-07-31T12:00:01")));
        assertUnseen(visible, Desk.row(Information.class, recorded("i", "2026-07-31")));
        assertSeen(visible, Desk.row(Information.class, recorded("i", "2026-07-30")));
        assertSeen(visible, Desk.row(Information.class, recorded("i", "sometime")));
        assertSeen(visible(null), Desk.row(Information.class, recorded("i", "2027-07-31")));
        assertThat(visible.known(Cell.unknown())).isTrue();
    }

    @Test
    @DisplayName("基準時より確かに後の欄は空きとして読み、後からの回答は答えごと空きになる")
    void later_columns_read_as_blank() {
        Visible visible = visible(null);
        Consent withdrawn = consent("2026-09-30T18:00:01");
        assertThat(visible.of(withdrawn)).isEqualTo(consent(Cell.blank()));
        for (Object seen : List.of("2026-09-30T18:00:00", "2026-09-30", "sometime", Cell.unknown())) {
            Consent row = consent(seen);
            assertThat(visible.of(row)).isSameAs(row);
        }
        Report answered = report("2026-10-01", Answer.AGREED);
        assertThat(visible.of(answered)).isEqualTo(report(Cell.blank(), Cell.blank()));
        Report before = report("2026-09-01", Answer.AGREED);
        assertThat(visible.of(before)).isSameAs(before);
        Copy copy = Desk.row(Copy.class, "c", "returned", "2026-10-01", "destroyed", "2026-10-02", "actor", "worker");
        assertThat(visible.of(copy)).isEqualTo(Desk.row(Copy.class, "c", "actor", "worker"));
    }

    @Test
    @DisplayName("訂正は、初めの行の ID で、その代わりに見える。空の訂正は取り消す")
    void corrections_stand_in_for_the_first_row() {
        Copy first = Desk.row(Copy.class, recorded("c1", "2026-06-01T10:00"), "actor", "worker");
        Copy second = Desk.row(Copy.class, recorded("c2", "2026-06-02T10:00").correcting("c1"), "actor", "clerk");
        Copy third = Desk.row(Copy.class, recorded("c3", "2026-06-03T10:00").correcting("c2"), "actor", "guest");
        Copy cancelled = Desk.row(Copy.class, recorded("c4", "2026-06-04T10:00").correcting("c3"));
        Visible visible = visible(null, third, first, second);
        assertThat(visible.of(first))
                .isEqualTo(Desk.row(Copy.class, recorded("c1", "2026-06-03T10:00"), "actor", "guest"));
        assertUnseen(visible, second);
        assertUnseen(visible, third);
        assertThat(visible.of(List.of(second, first, third))).hasSize(1);
        assertUnseen(visible(null, first, second, third, cancelled), first);
        assertThat(visible("2026-06-02T12:00:00", first, second, third).of(first))
                .isEqualTo(Desk.row(Copy.class, recorded("c1", "2026-06-02T10:00"), "actor", "clerk"));
        assertThat(visible("2026-06-01T12:00:00", first, second, third).of(first))
                .isSameAs(first);
        assertUnseen(visible("2026-05-31T12:00:00", first, second, third), first);
        Copy undated = Desk.row(Copy.class, Row.of("c2").correcting("c1"), "actor", "clerk");
        assertThat(visible("2026-05-31T12:00:00", first, undated).of(first))
                .isEqualTo(Desk.row(Copy.class, "c1", "actor", "clerk"));
    }

    @Test
    @DisplayName("訂正の ID を名指す欄は、初めの行を名指す。者の欄はそのまま")
    void whoever_names_a_correction_means_the_first_row() {
        Copy second = Desk.row(Copy.class, Row.of("c2").correcting("c1"), "actor", "x");
        Copy third = Desk.row(Copy.class, Row.of("c3").correcting("c2"), "actor", "x");
        Visible visible = visible(null, Desk.row(Copy.class, "c1"), second, third);
        Erasure erasure = Desk.row(Erasure.class, "e", "of", "c3", "original", true);
        assertThat(visible.of(erasure)).isEqualTo(Desk.row(Erasure.class, "e", "of", "c1", "original", true));
        Report report = Desk.row(Report.class, "r", "about", List.of("c2", "other"), "by", "c2");
        assertThat(visible.of(report))
                .isEqualTo(Desk.row(Report.class, "r", "about", List.of("c1", "other"), "by", "c2"));
        Erasure plain = Desk.row(Erasure.class, "e", "of", "c1");
        assertThat(visible.of(plain)).isSameAs(plain);
        Erasure nameless = Desk.row(Erasure.class, "e", "of", Cell.unknown());
        assertThat(visible.of(nameless)).isSameAs(nameless);
    }

    @Test
    @DisplayName("行が名指す行の ID。者や規定は数えない")
    void rows_named() {
        assertThat(Visible.named(Desk.row(Report.class, "r", "about", List.of("c2", "c1"), "by", "contractor")))
                .containsExactlyInAnyOrder("c1", "c2");
        assertThat(Visible.named(Desk.row(Erasure.class, "e", "of", "c1", "information", "i1")))
                .containsExactlyInAnyOrder("c1", "i1");
        assertThat(Visible.named(Desk.row(Erasure.class, "e", "of", Cell.unknown())))
                .isEmpty();
    }

    @Test
    @DisplayName("先の日時が来る前の秒まで、同じに見える")
    void seen_the_same_until() {
        Visible visible = visible(null);
        assertThat(visible.until(Desk.row(Access.class, "a", "at", "2026-09-30T18:00:00")))
                .isEqualTo(NEVER);
        assertThat(visible.until(Desk.row(Access.class, "a", "at", "2026-09-30T18:00:01")))
                .isEqualTo(Desk.second("2026-09-30T18:00:00"));
        assertThat(visible.until(Desk.row(Access.class, "a", "at", "2026-10-01")))
                .isEqualTo(Desk.second("2026-09-30T23:59:59"));
        assertThat(visible.until(Desk.row(Access.class, "a", "at", "sometime"))).isEqualTo(NEVER);
        assertThat(visible.until(Desk.row(Access.class, recorded("a", "2026-10-05T10:00"), "at", "2026-09-01")))
                .isEqualTo(NEVER);
        assertThat(visible.until(Desk.row(Information.class, "i"))).isEqualTo(NEVER);
        assertThat(visible.until(consent("2026-10-02"))).isEqualTo(Desk.second("2026-10-01T23:59:59"));
        assertThat(visible.until(Desk.row(Copy.class, "c", "returned", "2026-10-09", "destroyed", "2026-10-02")))
                .isEqualTo(Desk.second("2026-10-01T23:59:59"));
    }

    @Test
    @DisplayName("先の従事などは、記録された時、日だけならその日の終わりの前の秒まで、見えないままである")
    void unseen_plans_until() {
        Visible visible = visible(null);
        assertThat(visible.until(engagement("2026-10-05T10:00:00"))).isEqualTo(Desk.second("2026-10-05T09:59:59"));
        assertThat(visible.until(engagement("2026-10-05"))).isEqualTo(Desk.second("2026-10-05T23:59:58"));
        assertThat(visible.until(engagement("2026-09-30"))).isEqualTo(Desk.second("2026-09-30T23:59:58"));
        assertThat(visible.until(engagement("2026-09-01"))).isEqualTo(Desk.second("2026-10-31T23:59:59"));
        assertThat(visible.until(engagement("sometime"))).isEqualTo(Desk.second("2026-10-31T23:59:59"));
    }

    @Test
    @DisplayName("訂正の先の日時も、見え方を変える")
    void corrections_change_it_as_well() {
        Consent first = consent(Cell.blank());
        Consent correction = Desk.row(
                Consent.class, Row.of("c2").correcting("c"), "act", ConsentAct.COPYING, "withdrawn", "2026-10-02");
        assertThat(visible(null, first, correction).until(first)).isEqualTo(Desk.second("2026-10-01T23:59:59"));
    }

    @Test
    @DisplayName("訂正を外すと、初めの行がまた見える。別の視点も同じ訂正を見る")
    void forgets_corrections() {
        Copy first = Desk.row(Copy.class, "c1", "actor", "worker");
        Copy second = Desk.row(Copy.class, Row.of("c2").correcting("c1"), "actor", "clerk");
        Copy third = Desk.row(Copy.class, Row.of("c3").correcting("c2"), "actor", "guest");
        Visible visible = visible(null);
        List.of(second, third).forEach(visible::noteCorrection);
        Visible other = visible.from(Viewpoint.asOf(Samples.AUTUMN.asOf().minusMonths(1)));
        assertThat(other.of(first)).isEqualTo(Desk.row(Copy.class, "c1", "actor", "guest"));
        assertThat(visible.forgetCorrections(first)).containsExactly(third, second);
        assertThat(visible.forgetCorrections(first)).isEmpty();
        assertThat(visible.of(first)).isSameAs(first);
        assertThat(other.of(first)).isSameAs(first);
        Erasure erasure = Desk.row(Erasure.class, "e", "of", "c3");
        assertThat(visible.of(erasure)).isSameAs(erasure);
        assertThat(other.of(Desk.row(Access.class, "a", "at", "2026-09-01"))).isNull();
    }

    private static Row recorded(String id, String at) {
        return Row.of(id).recorded(Desk.moment(at));
    }

    private static Engagement engagement(String recorded) {
        return Desk.row(Engagement.class, recorded("e", recorded), "from", "2026-11-01");
    }

    private static Consent consent(Object withdrawn) {
        return Desk.row(Consent.class, "c", "act", ConsentAct.COPYING, "form", Form.WRITTEN, "withdrawn", withdrawn);
    }

    private static Report report(Object answeredAt, Object answer) {
        return Desk.row(
                Report.class, "r", "at", "2026-06-01", "about", "x", "answer", answer, "answeredAt", answeredAt);
    }

    private static Visible visible(@Nullable String knownAt, Fact... rows) {
        Viewpoint viewpoint =
                knownAt == null ? Samples.AUTUMN : Samples.AUTUMN.knownAt(Moment.time(Desk.second(knownAt)));
        return new Visible(viewpoint, Samples.dossier(List.of(rows)));
    }

    private static void assertSeen(Visible visible, Fact row) {
        assertThat(visible.of(row)).isSameAs(row);
    }

    private static void assertUnseen(Visible visible, Fact row) {
        assertThat(visible.of(row)).isNull();
    }
}
