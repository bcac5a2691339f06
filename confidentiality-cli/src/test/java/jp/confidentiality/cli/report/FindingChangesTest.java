package jp.confidentiality.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.confidentiality.cli.Examples;
import jp.confidentiality.cli.report.FindingChanges.Change;
import jp.confidentiality.cli.report.FindingChanges.Kind;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Width;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.FindingBuilder;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指摘の増減")
class FindingChangesTest {
    @Test
    @DisplayName("同じ判定どうしなら何も変わらない")
    void nothing_differs_between_equal_assessments() {
        FindingChanges changes = FindingChanges.between(Examples.mixed(), Examples.mixed());
        assertThat(changes.isEmpty()).isTrue();
        assertThat(text(changes, false)).contains("指摘は変わりません");
    }

    @Test
    @DisplayName("現れる、なくなる、判定が変わる、期限だけが変わる：規定の順に並ぶ")
    void tells_what_appears_disappears_and_changes() {
        Assessment before = new Examples()
                .with(Examples.oralConsent())
                .with(Examples.sameDay())
                .with(Examples.pending())
                .build();
        Assessment after = new Examples()
                .with(FindingBuilder.builder(Examples.sameDay())
                        .verdict(Verdict.VIOLATED)
                        .possible(java.util.Set.of(Verdict.VIOLATED))
                        .cause(null)
                        .build())
                .with(FindingBuilder.builder(Examples.pending())
                        .due("2026-10-02T18:00:00")
                        .build())
                .with(Examples.missingHistory("copy-0108", "w-1"))
                .build();
        FindingChanges changes = FindingChanges.between(before, after);
        assertThat(changes.changes())
                .extracting(Change::kind)
                .containsExactly(Kind.VERDICT, Kind.APPEARED, Kind.DISAPPEARED, Kind.DETAIL);
        assertThat(changes.changes().get(2).norm()).isEqualTo(NormId.of("C3P3I7.consent"));
        assertThat(text(changes, false))
                .contains(
                        "新たに現れる 1件、なくなる 1件、判定が変わる 1件",
                        "C3P3I7.consent 持出しの事前承諾：違反 1→0",
                        "判定不能 → 違反",
                        "指摘なし（遵守・非該当） → 違反",
                        "期限 2026-10-01 18:00:00 → 2026-10-02 18:00:00");
    }

    @Test
    @DisplayName("適用除外になった規定は、数が変わらなくても、そう示す")
    void tells_that_a_norm_was_switched_off() {
        FindingChanges changes = FindingChanges.between(
                Examples.kept(), new Examples().switchedOff("C3P3I7.consent").build());
        assertThat(changes.changes()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
        assertThat(text(changes, false)).contains("判定する（遵守 3） → 適用除外：別の規程で定める（情報政策課）");
    }

    @Test
    @DisplayName("多ければ二十件まで示し、残りの数を示す。--all ですべて")
    void bounds_what_it_lists_and_says_so() {
        Examples many = new Examples();
        IntStream.range(100, 150).forEach(i -> many.with(Examples.missingHistory("copy-" + i, "w-1")));
        FindingChanges changes = FindingChanges.between(Examples.kept(), many.build());
        assertThat(text(changes, false)).contains("copy-119", "ほかに 30件あります").doesNotContain("copy-120");
        assertThat(text(changes, true)).contains("copy-149").doesNotContain("ほかに");
    }

    private static String text(FindingChanges changes, boolean all) {
        StringBuilder text = new StringBuilder();
        new FindingChangesText(changes, all).write(new Page(text, Paint.PLAIN));
        assertThat(text.toString().lines()).allMatch(line -> Width.of(line) <= Page.COLUMNS);
        return text.toString().replaceAll("\\n *", "");
    }
}
