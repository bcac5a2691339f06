package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jp.confidentiality.cli.text.Page;
import jp.confidentiality.cli.text.Width;
import jp.confidentiality.io.ProfileFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("profile：規程の検査・読み下し・比較")
class ProfileCommandTest {
    private static final String SPARSE = Path.of("..", "examples", "sparse").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    private String own = "";

    @BeforeEach
    void writeProfile() throws IOException {
        own = Files.writeString(folder.resolve("own.yaml"), changed()).toString();
    }

    @Test
    @DisplayName("使える規程はそう言い、適用除外を挙げる")
    void checks_a_profile() {
        assertThat(run("profile", "check", own)).isEqualTo(0);
        assertThat(out()).contains("規程 own に誤りはありません", "適用除外 switched off R12.work-report：別に管理する（情報政策課長）");
        assertThat(run("profile", "check", "example-2026")).isEqualTo(0);
    }

    @Test
    @DisplayName("誤りはすべて一度に、行・欄・値・直し方とともに")
    void tells_everything_wrong_at_once() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                changed()
                        .replace("late: 36 hours", "late: 36 minutes")
                        .replace("holidays: japan", "holidays: germany")
                        .replace("R12.work-report: {reason: 別に管理する, ", "R12.work-report: {")
                        .replaceFirst("(?m)^decided-by: .*\n", ""));
        assertThat(run("profile", "check", bad.toString())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains("bad.yaml:", "欄 field spans.at-once.late", "値 value 「36 minutes」", "時間（hours）")
                .contains("holidays", "switched-off.R12.work-report.reason", "決定者が要ります");
        assertThat(run("profile", "check", "none.yaml")).isEqualTo(2);
        assertThat(run("profile")).isEqualTo(2);
        assertThat(err()).contains("check", "show", "diff");
    }

    @Test
    @DisplayName("規程を条項ごとの文にし、施行日・理由・決定者を添える")
    void shows_a_profile_in_sentences() {
        assertThat(run("profile", "show", own)).isEqualTo(0);
        assertThat(joined())
                .contains("理由：要綱の制定　決定者：情報政策課長")
                .contains("「直ちに」とあるものは、24時間以内なら期限内、36時間を超えたら遅延とし、その間は発注者（委託者）が判断します。")
                .contains("第3第3項(6)　複製 Copying")
                .contains("書面に限ります（書面に当たるのは、書面・別記様式）。")
                .contains("本文は形式を問いませんが、この規程では書面に限ります")
                .contains("この規定だけの期間を定め、30日以内なら期限内、45日を超えたら遅延")
                .contains("理由：研修は四半期ごと　決定者：総務部長")
                .contains("92日ごとに区切り、", "2026-10-01 から：業務（再委託）の初日の翌日から31日ごとに区切り、")
                .contains("判定しません（適用除外）。理由：別に管理する。決定者：情報政策課長。")
                .contains("適用除外の規定が 1件あります");
        assertThat(run("profile", "show", own, "--as-of", "2026-10-02")).isEqualTo(0);
        assertThat(joined()).contains("31日ごとに区切り").doesNotContain("92日ごとに", "2026-10-01 から：");
        assertThat(run("profile", "show", own, "--as-of", "2031-10-02")).isEqualTo(2);
        assertThat(err()).contains("の外です", "lies outside");
    }

    @Test
    @DisplayName("二つの規程の違いを、項目ごとに言葉で示す")
    void tells_what_differs_between_two_profiles() {
        assertThat(run("profile", "diff", "example-2026", own)).isEqualTo(1);
        assertThat(joined())
                .contains("24時間以内は期限内、48時間超は遅延 → 24時間以内は期限内、36時間超は遅延")
                .contains("2026-10-01 から、点検の間隔", "92日 → 31日", "理由：改正　決定者：情報政策課長")
                .contains("R12.work-report「作業終了の都度の報告」の判定", "する → 適用除外（理由：別に管理する　決定者：情報政策課長）")
                .contains("なし → R05.no-subcontracting")
                .contains("期限の定めのないものの期間 → 30日以内は期限内、45日超は遅延");
        assertThat(run("profile", "diff", own, own)).isEqualTo(0);
        assertThat(out()).contains("二つの規程の値は同じです");
        assertThat(run("profile", "diff", "none.yaml", "nothing.yaml")).isEqualTo(2);
        assertThat(err()).contains("none.yaml", "nothing.yaml");
    }

    @Test
    @DisplayName("一件記録を挙げれば、指摘がどう変わるかを示す。JSON でも")
    void tells_which_findings_differ() throws IOException {
        Path electronic = Files.writeString(
                folder.resolve("electronic.yaml"),
                shipped()
                                .replace("written-forms: [書面, 別記様式]", "written-forms: [書面, 別記様式, 電子]")
                                .replace("name: example-2026", "name: electronic")
                                .replace(
                                        "switched-off: {}",
                                        "switched-off: {C3P3I6.history: {reason: 試行, decided-by: 課長}}")
                        + "reason: 電子申請\ndecided-by: 課長\n");
        assertThat(run("profile", "diff", "example-2026", electronic.toString(), SPARSE))
                .isEqualTo(1);
        assertThat(joined()).contains("契約 ", "指摘の増減：", "C3P3I6.history", "適用除外：試行（課長）");
        assertThat(run("profile", "diff", "example-2026", electronic.toString(), SPARSE, "--format", "json"))
                .isEqualTo(1);
        assertThat(out())
                .startsWith("{\n  \"format\": \"confidentiality-profile-diff/1\"")
                .contains("\"key\": \"writtenForms\"", "\"summary\"", "\"SWITCHED_OFF\"");
        assertThat(run("profile", "diff", "example-2026", "example-2026", SPARSE))
                .isEqualTo(0);
        assertThat(out()).contains("指摘は変わりません");
    }

    @Test
    @DisplayName("期間を限った適用除外は、規程の文にも、判定の初めと終わりにも、JSON にも現れる")
    void tells_of_norms_that_are_off_for_some_days() throws IOException {
        String file = Files.writeString(
                        folder.resolve("dated.yaml"),
                        shipped().replace("name: example-2026", "name: dated").replace("switched-off: {}", """
                                        switched-off:
                                          R02.badge: {from: 2026-07-01, until: 2026-08-31, reason: 名札の更新中, decided-by: 総務課長}"""))
                .toString();
        assertThat(run("profile", "check", file)).isEqualTo(0);
        assertThat(joined()).contains("適用除外 switched off R02.badge：2026-07-01 から 2026-08-31 まで　名札の更新中（総務課長）");
        assertThat(run("profile", "show", file)).isEqualTo(0);
        assertThat(joined())
                .contains("2026-07-01 から：判定しません（適用除外）。理由：名札の更新中。決定者：総務課長。")
                .contains("2026-09-01 から：判定します。");
        assertThat(run("profile", "diff", "example-2026", file)).isEqualTo(1);
        assertThat(joined()).contains("2026-07-01 から、", "する → 適用除外（2026-07-01 から 2026-08-31 まで　理由：名札の更新中　決定者：総務課長）");
        run("check", SPARSE, "--profile", file);
        String said = "R02.badge 2026-07-01 から 2026-08-31 まで適用除外：名札の更新中（総務課長）";
        assertThat(joined().split(said, -1)).hasSize(3);
        run("check", SPARSE, "--profile", file, "--format", "json");
        assertThat(out()).contains("\"partlySwitchedOff\": [\n    \"R02.badge\"", "2026-07-01 から 2026-08-31 まで適用除外");
    }

    private static String changed() throws IOException {
        return shipped()
                        .replace("name: example-2026", "name: own")
                        .replace("late: 48 hours", "late: 36 hours")
                        .replace("spans-by-norm: {}", """
                                spans-by-norm:
                                  R04.education: {value: {in-time: 30 days, late: 45 days}, reason: 研修は四半期ごと, decided-by: 総務部長}
                                in-writing: R05.no-subcontracting""")
                        .replace("check-interval-days: 92", """
                                check-interval-days:
                                  - {from: 2026-01-01, value: 92}
                                  - {from: 2026-10-01, value: 31, reason: 改正, decided-by: 情報政策課長}""")
                        .replace("switched-off: {}", """
                                switched-off:
                                  R12.work-report: {reason: 別に管理する, decided-by: 情報政策課長}""")
                + "reason: 要綱の制定\ndecided-by: 情報政策課長\n";
    }

    private static String shipped() throws IOException {
        try (InputStream in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(new Terminal(out, to, false, false, Map.of()), new StandardJudge(), args);
        if (!out().startsWith("{")) {
            assertThat(out().lines()).allMatch(line -> Width.of(line) <= Page.COLUMNS);
        }
        return status;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns what was written with the line breaks taken out again. */
    private String joined() {
        return out().replaceAll("\\n +", "");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
