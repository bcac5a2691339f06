package jp.confidentiality.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.confidentiality.cli.Examples;
import jp.confidentiality.cli.text.Paint;
import jp.confidentiality.cli.text.Width;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.norm.Catalogue;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {
    private static final String ESCAPE = "\u001b";

    @Test
    @DisplayName("80桁を超えず、行末に空白がない")
    void keeps_to_eighty_columns() {
        for (boolean all : new boolean[] {false, true}) {
            assertThat(lines(Examples.mixed(), all)).allSatisfy(line -> {
                assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(80);
                assertThat(line).doesNotEndWith(" ");
            });
        }
    }

    @Test
    @DisplayName("件数の列が揃う")
    void aligns_the_columns_of_the_table() {
        List<String> rows = lines(Examples.mixed(), false).stream()
                .filter(line -> line.matches("  第.*\\d [✗?…○!-]+"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows.stream().map(row -> Width.of(row.replaceFirst(" [^ ]+$", ""))))
                .containsOnly(75);
    }

    @Test
    @DisplayName("件数が大きくても表が崩れない")
    void keeps_large_numbers_in_the_table() {
        Assessment large = new Examples().satisfied(12_345_678).build();
        assertThat(lines(large, false))
                .anyMatch(line -> line.matches("  第2 .* 24691356 +0 ○"))
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    @DisplayName("重い順に並ぶ")
    void writes_the_worst_first() {
        String text = text(Examples.mixed(), Paint.PLAIN);
        assertThat(text)
                .containsSubsequence(
                        "✗ 機密保持特記事項 第3第3項(6)：複製履歴の作成と保存　C3P3I6.history",
                        "✗ 機密保持特記事項 第3第3項(7)：持出しの事前承諾　C3P3I7.consent",
                        "? 機密保持特記事項 第3第3項(6)：複製の事前承諾　C3P3I6.consent",
                        "… 機密保持特記事項 第4第5項：違反又はそのおそれの報告　C4P5.breach-report");
    }

    @Test
    @DisplayName("未検査と適用除外は上と下に大きく書き、遵守とみなされない")
    void says_at_both_ends_what_was_not_judged() {
        String text = text(Examples.mixed(), Paint.PLAIN);
        for (String loud : List.of("!! 未検査 1件", "NOT CHECKED: no rule judges them", "!! 適用除外 1件", "別の規程で定める（情報政策課）")) {
            assertThat(text.indexOf(loud)).as(loud).isBetween(0, text.indexOf("機密保持特記事項 第3"));
            assertThat(text.lastIndexOf(loud)).as(loud).isGreaterThan(text.indexOf("C4P5.breach-report"));
        }
        assertThat(text).containsPattern("第3第3項\\(8\\) .* !\n +未検査 NOT CHECKED: C3P3I8.history");
    }

    @Test
    @DisplayName("未検査があれば、ほかがすべて遵守でも終了コードは3")
    void leaves_the_whole_open_while_something_is_not_checked() {
        Assessment open = new Examples().notChecked("C3P3I8.history").build();
        assertThat(Overall.of(open).exitStatus()).isEqualTo(3);
        assertThat(text(open, Paint.PLAIN)).contains("○ 遵守 satisfied、未検査 1件 not checked");
    }

    @Test
    @DisplayName("同じ理由の判定は一つにまとめ、件数を示す")
    void counts_findings_that_say_the_same() {
        String text = text(Examples.mixed(), Paint.PLAIN);
        assertThat(text).contains("違反 violated　47件", "ほか 46件", "copy-0109, copy-0110", "ほか 36件 more（--all）");
        assertThat(text.split("複製履歴の作成と保存", -1)).hasSize(2);
    }

    @Test
    @DisplayName("--all ならすべて書く")
    void writes_every_finding_on_demand() {
        assertThat(lines(Examples.mixed(), true).stream().filter(line -> line.contains("対象 subject")))
                .hasSize(Examples.mixed().findings().size());
    }

    @Test
    @DisplayName("理由がさまざまなら、残りを数える")
    void counts_the_rest_where_reasons_differ() {
        Examples examples = new Examples();
        for (int i = 0; i < 9; i++) {
            examples.with(Examples.oralConsent("removal-" + i, "理由" + "あいうえおかきくけ".charAt(i)));
        }
        assertThat(text(examples.build(), Paint.PLAIN))
                .contains("理由あ", "理由お", "ほかに 4 通りの理由で 4件（--all で全件を表示）")
                .doesNotContain("理由か");
    }

    @Test
    @DisplayName("記録されていない分は、不足する台帳ごとに規定を並べる")
    void lists_norms_that_may_have_unrecorded_subjects() {
        Assessment assessment = new Examples()
                .with(Examples.unrecorded("C2.pledge"))
                .with(Examples.unrecorded("C2.terms"))
                .build();
        assertThat(text(assessment, Paint.PLAIN))
                .containsSubsequence(
                        "? 記録されていない分 what was not recorded　判定不能 undetermined　2件",
                        "不足 missing     従事者台帳 engagements",
                        "規定 norms       C2.pledge　秘密保持の誓約",
                        "C2.terms　特記事項等を守らせる義務")
                .doesNotContain("完備でない。");
        assertThat(lines(assessment, true))
                .filteredOn(line -> line.contains("完備でない。"))
                .hasSize(2);
    }

    @Test
    @DisplayName("長い理由は先頭だけ書き、残りを数える")
    void counts_the_rest_of_many_reasons() {
        List<Text> reasons = IntStream.range(0, 20)
                .mapToObj(i -> new Text("理由" + i + "。", "Reason " + i + "."))
                .toList();
        Assessment assessment = new Examples()
                .with(Examples.finding("C1.proper-handling", "contract", "contract", Verdict.VIOLATED)
                        .reasons(reasons)
                        .build())
                .build();
        assertThat(text(assessment, Paint.PLAIN))
                .contains("理由7。", "ほか 12件 more（--all）")
                .doesNotContain("理由8。");
        assertThat(lines(assessment, true)).anyMatch(line -> line.contains("理由19。"));
    }

    @Test
    @DisplayName("判定不能には原因・候補・不足・必要なものを書く")
    void says_what_an_undetermined_finding_lacks() {
        assertThat(text(Examples.mixed(), Paint.PLAIN))
                .contains(
                        "原因 cause       時刻の粗さ time too coarse",
                        "候補 possible    遵守 satisfied、違反 violated",
                        "不足 missing     承諾簿 consents、複製履歴 copies",
                        "必要 needed      複製又は承諾の時刻",
                        "2026-07-03（日付のみ day only）");
    }

    @Test
    @DisplayName("契約にない文書の条項は書かない")
    void leaves_out_the_other_instrument() {
        assertThat(text(Examples.kept(), Paint.PLAIN)).doesNotContain("住民情報関係委託業務特記仕様書", "合計 total");
        Assessment both = new Examples().instrument(Instrument.R).build();
        assertThat(text(both, Paint.PLAIN)).contains("住民情報関係委託業務特記仕様書", "合計 total");
    }

    @Test
    @DisplayName("色は端末のときだけ")
    void colours_only_on_demand() {
        assertThat(text(Examples.mixed(), Paint.PLAIN)).doesNotContain(ESCAPE);
        String coloured = text(Examples.mixed(), Paint.ANSI);
        assertThat(coloured).contains(ESCAPE + "[1;31m");
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(text(Examples.mixed(), Paint.PLAIN));
    }

    private static List<String> lines(Assessment assessment, boolean all) {
        StringBuilder text = new StringBuilder();
        new AssessmentText(assessment, Catalogue.standard(), List.of(), all).write(text, Paint.PLAIN);
        return text.toString().lines().toList();
    }

    private static String text(Assessment assessment, Paint paint) {
        StringBuilder text = new StringBuilder();
        new AssessmentText(assessment, Catalogue.standard(), List.of(), false).write(text, paint);
        return text.toString();
    }
}
