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
    private static final List<NormId> BOTH = List.of(CONSENT.id(), HISTORY.id());

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
        assertThat(tally.count(List.of(HISTORY.id()), Verdict.PENDING)).isEqualTo(1);
        assertThat(tally.worst(CONSENT.id())).contains(Verdict.VIOLATED);
        assertThat(tally.worst(BADGE.id())).isEmpty();
        assertThat(tally.violated(BOTH)).containsExactly("C3P3I6.consent b", "C3P3I6.history b");
        assertThat(tally.violated(List.of(HISTORY.id()))).containsExactly("C3P3I6.history b");
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

    private static Tally tally() {
        return new Tally(Catalogue.standard(), List.of(CONSENT, HISTORY), 100);
    }

    private static Norm norm(String id) {
        return Catalogue.standard().norm(NormId.of(id));
    }
}
