package jp.confidentiality.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Norm CONSENT = norm("C3P3I6.consent");
    private static final Norm HISTORY = norm("C3P3I6.history");
    private static final Norm BADGE = norm("R02.badge");
    private static final List<Norm> BOTH = List.of(CONSENT, HISTORY);

    @Test
    @DisplayName("判定ごとに数え、最も悪い判定を答える。数えない規定には答えない")
    void counts_each_verdict() {
        Tally tally = tally();
        tally.count(CONSENT, Verdict.SATISFIED, "a");
        tally.count(CONSENT, Verdict.VIOLATED, "b");
        tally.count(HISTORY, Verdict.VIOLATED, "b");
        tally.count(HISTORY, Verdict.PENDING, "c");
        tally.count(BADGE, Verdict.VIOLATED, "d");
        assertThat(tally.counts(CONSENT).of(Verdict.SATISFIED)).isEqualTo(1);
        assertThat(tally.counts(CONSENT).of(Verdict.VIOLATED)).isEqualTo(1);
        assertThat(tally.counts(BADGE).of(Verdict.VIOLATED)).isZero();
        assertThat(tally.count(BOTH, Verdict.VIOLATED)).isEqualTo(2);
        assertThat(tally.count(List.of(HISTORY), Verdict.PENDING)).isEqualTo(1);
        assertThat(tally.worst(CONSENT)).isEqualTo(Verdict.VIOLATED);
        assertThat(tally.worst(BADGE)).isNull();
        assertThat(tally.violated(BOTH)).containsExactly("C3P3I6.consent b", "C3P3I6.history b");
        assertThat(tally.violated(List.of(HISTORY))).containsExactly("C3P3I6.history b");
    }

    @Test
    @DisplayName("違反の対象は、対象の順で初めの百件だけを挙げ、件数はすべて数える")
    void lists_the_first_hundred() {
        Tally tally = tally();
        for (int i = Effect.LISTED + 9; i >= 0; i--) {
            tally.count(CONSENT, Verdict.VIOLATED, String.format("s-%03d", i));
        }
        tally.count(HISTORY, Verdict.VIOLATED, "z");
        assertThat(tally.violated(BOTH))
                .hasSize(Effect.LISTED)
                .startsWith("C3P3I6.consent s-000")
                .endsWith("C3P3I6.consent s-099");
        assertThat(tally.counts(CONSENT).of(Verdict.VIOLATED)).isEqualTo(Effect.LISTED + 10);
    }

    @Test
    @DisplayName("取り消した対象は数からも一覧からも消える。数えない規定は取り消しても同じ")
    void takes_back_what_was_counted() {
        Tally tally = tally();
        tally.count(CONSENT, Verdict.VIOLATED, "a");
        tally.count(CONSENT, Verdict.VIOLATED, "b");
        tally.uncount(CONSENT, Verdict.VIOLATED, "a");
        tally.uncount(BADGE, Verdict.VIOLATED, "a");
        assertThat(tally.counts(CONSENT).of(Verdict.VIOLATED)).isEqualTo(1);
        assertThat(tally.violated(BOTH)).containsExactly("C3P3I6.consent b");
        tally.uncount(CONSENT, Verdict.VIOLATED, "b");
        assertThat(tally.worst(CONSENT)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("手放した違反の対象は数に残り、初めの百件だけが一覧に残る")
    void lets_subjects_go() {
        Tally tally = new Tally(Catalogue.standard(), List.of(CONSENT, HISTORY), Integer.MAX_VALUE);
        tally.count(CONSENT, Verdict.VIOLATED, "z");
        tally.count(CONSENT, Verdict.SATISFIED, "aa");
        tally.close(CONSENT, Verdict.SATISFIED, "aa");
        tally.close(BADGE, Verdict.VIOLATED, "s");
        for (int i = Effect.LISTED; i >= 0; i--) {
            String subject = String.format("c-%03d", i);
            tally.count(CONSENT, Verdict.VIOLATED, subject);
            tally.close(CONSENT, Verdict.VIOLATED, subject);
        }
        tally.count(CONSENT, Verdict.VIOLATED, "a");
        assertThat(tally.counts(CONSENT).of(Verdict.VIOLATED)).isEqualTo(Effect.LISTED + 3);
        assertThat(tally.violated(BOTH))
                .hasSize(Effect.LISTED)
                .startsWith("C3P3I6.consent a", "C3P3I6.consent c-000")
                .endsWith("C3P3I6.consent c-098");
        tally.uncount(CONSENT, Verdict.VIOLATED, "a");
        assertThat(tally.violated(BOTH)).hasSize(Effect.LISTED).endsWith("C3P3I6.consent c-099");
    }

    @Test
    @DisplayName("ある判定の対象が初めて出た、または最後の一件が消えたときだけ、形が変わる")
    void tells_when_its_shape_changes() {
        Tally tally = tally();
        assertThat(tally.reshaped()).isFalse();
        tally.count(CONSENT, Verdict.VIOLATED, "a");
        assertThat(tally.reshaped()).isTrue();
        assertThat(tally.reshaped()).isFalse();
        tally.count(CONSENT, Verdict.VIOLATED, "b");
        tally.uncount(CONSENT, Verdict.VIOLATED, "a");
        tally.count(BADGE, Verdict.VIOLATED, "a");
        assertThat(tally.reshaped()).isFalse();
        tally.uncount(CONSENT, Verdict.VIOLATED, "b");
        assertThat(tally.reshaped()).isTrue();
        tally.count(HISTORY, Verdict.PENDING, "a");
        tally.count(HISTORY, Verdict.PENDING, "b");
        assertThat(tally.reshaped()).isTrue();
    }

    @Test
    @DisplayName("より悪い判定がある間は、軽い判定の出入りで形は変わらない。判定不能だけは別で、初めの一件が出れば、最後の一件が消えれば変わる")
    void lesser_verdicts_do_not_reshape_it() {
        Tally tally = tally();
        tally.count(CONSENT, Verdict.VIOLATED, "a");
        assertThat(tally.reshaped()).isTrue();
        tally.count(CONSENT, Verdict.SATISFIED, "b");
        tally.count(CONSENT, Verdict.PENDING, "c");
        tally.uncount(CONSENT, Verdict.PENDING, "c");
        assertThat(tally.reshaped()).isFalse();
        tally.count(CONSENT, Verdict.UNDETERMINED, "d");
        assertThat(tally.reshaped()).isTrue();
        tally.count(CONSENT, Verdict.UNDETERMINED, "e");
        tally.uncount(CONSENT, Verdict.UNDETERMINED, "d");
        assertThat(tally.reshaped()).isFalse();
        tally.uncount(CONSENT, Verdict.UNDETERMINED, "e");
        assertThat(tally.reshaped()).isTrue();
        tally.uncount(CONSENT, Verdict.VIOLATED, "a");
        assertThat(tally.reshaped()).isTrue();
        assertThat(tally.worst(CONSENT)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    @DisplayName("二つの集計は、両方が数える規定について合わさる")
    void adds_what_another_counted() {
        Tally one = tally();
        one.count(CONSENT, Verdict.VIOLATED, "a");
        one.count(HISTORY, Verdict.PENDING, "p");
        Tally other = new Tally(Catalogue.standard(), List.of(CONSENT, BADGE), 100);
        other.count(CONSENT, Verdict.VIOLATED, "b");
        other.count(CONSENT, Verdict.SATISFIED, "c");
        other.count(BADGE, Verdict.VIOLATED, "b");
        one.add(other);
        assertThat(one.counts(CONSENT).of(Verdict.VIOLATED)).isEqualTo(2);
        assertThat(one.counts(CONSENT).of(Verdict.SATISFIED)).isEqualTo(1);
        assertThat(one.counts(HISTORY).of(Verdict.PENDING)).isEqualTo(1);
        assertThat(one.worst(BADGE)).isNull();
        assertThat(one.violated(BOTH)).containsExactly("C3P3I6.consent a", "C3P3I6.consent b");
        assertThat(one).hasToString("Tally[" + Catalogue.standard().norms().size() + " norms]");
    }

    private static Tally tally() {
        return new Tally(Catalogue.standard(), List.of(CONSENT, HISTORY), 100);
    }

    private static Norm norm(String id) {
        return Catalogue.standard().norm(NormId.of(id));
    }
}
