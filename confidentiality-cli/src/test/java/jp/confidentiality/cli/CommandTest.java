package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.confidentiality.model.assessment.Assessment;
import jp.confidentiality.model.assessment.Finding;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.testkit.Scenario;
import jp.confidentiality.testkit.ScenarioResult;
import jp.confidentiality.testkit.ScenarioResult.Difference;
import jp.confidentiality.testkit.ScenarioResult.Mismatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Case> judged = new ArrayList<>();
    private @Nullable Assessment assessment = Examples.kept();
    private Map<String, String> environment = Map.of();
    private boolean seen;

    @TempDir
    private Path temporary = Path.of("");

    private Path dossier = Path.of("");

    @BeforeEach
    void writeDossier() throws IOException {
        dossier = Files.createDirectory(temporary.resolve("一件 記録"));
        Files.writeString(dossier.resolve("dossier.yaml"), """
                contract:
                  id: K-2026-014
                  orderer: city
                  contractor: contractor
                  instruments: [C, R]
                  from: 2026-04-01
                  until: 2027-03-31
                profile: example-2026
                as-of: 2026-09-30
                """);
        Files.writeString(dossier.resolve("copy.csv"), "id,at,actor\ncopy-1,2026-07-03T10:15,w-1\n");
    }

    @Test
    @DisplayName("終了コード：違反も判定不能もなければ0、違反は1、判定不能だけなら3")
    void says_the_verdict_with_the_exit_status() {
        assertThat(run("check", dossier.toString())).isEqualTo(0);
        assessment = Examples.mixed();
        assertThat(run("check", dossier.toString())).isEqualTo(1);
        assessment = new Examples().with(Examples.sameDay()).build();
        assertThat(run("check", dossier.toString())).isEqualTo(3);
        assessment = new Examples().with(Examples.pending()).build();
        assertThat(run("check", dossier.toString())).isEqualTo(0);
        assessment = new Examples().notChecked("C7.follow-security-instruction").build();
        assertThat(run("check", dossier.toString())).isEqualTo(3);
        assertThat(err()).isEmpty();
    }

    @Test
    @DisplayName("フォルダーの基準時と規程で判定し、引数が優先する")
    void judges_what_the_folder_says_unless_told_otherwise() {
        run("check", dossier.toString());
        assertThat(judged.get(0).viewpoint().asOf()).isEqualTo("2026-09-30T23:59:59");
        assertThat(judged.get(0).profile().name()).isEqualTo("example-2026");
        run("check", dossier.toString(), "--as-of", "令和8年7月31日", "--known-at", "2026-08-01T12:00");
        assertThat(judged.get(1).viewpoint().asOf()).isEqualTo("2026-07-31T23:59:59");
        assertThat(judged.get(1).viewpoint().knownAt()).isEqualTo("2026-08-01T12:00:00");
    }

    @Test
    @DisplayName("--instrument はその文書だけを判定する")
    void judges_one_instrument_alone() {
        run("check", dossier.toString(), "--instrument", "R");
        assertThat(judged.get(0).dossier().contract().instruments()).containsExactly(Instrument.R);
        assertThat(judged.get(0).dossier().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("契約にない文書は指定できない")
    void refuses_an_instrument_the_contract_does_not_carry() throws IOException {
        Path yaml = dossier.resolve("dossier.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("[C, R]", "[R]"));
        assertThat(run("check", dossier.toString(), "--instrument", "C")).isEqualTo(2);
        assertThat(err()).contains("契約 K-2026-014 に機密保持特記事項（C）は付いていません", "does not carry instrument C");
    }

    @Test
    @DisplayName("使えない入力は、誤りをすべて示し、何も判定せず書き出さない")
    void lists_everything_wrong_and_judges_nothing() throws IOException {
        Files.writeString(dossier.resolve("copy.csv"), "id,at,actor\ncopy-1,2026-13-03,w-1\ncopy 2,きのう,w-1\n");
        Path result = temporary.resolve("result.json");
        assertThat(run("check", dossier.toString(), "--profile", "nothing.yaml", "--out", result.toString()))
                .isEqualTo(2);
        assertThat(judged).isEmpty();
        assertThat(result).doesNotExist();
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains("copy.csv:2", "2026-13-03", "copy.csv:3", "きのう", "nothing.yaml", "4件あります", "4 problem(s)")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    @DisplayName("誤った引数には、何が違うかと、正しい名前の候補を示す")
    void hints_at_what_was_meant() {
        assertThat(run("check", dossier.toString(), "--fromat", "json")).isEqualTo(2);
        assertThat(err()).contains("知らない引数です：--fromat", "「--format」ではありませんか", "check --help");
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(err()).contains("「check」ではありませんか");
        assertThat(run("check", dossier.toString(), "--as-of", "きのう")).isEqualTo(2);
        assertThat(err()).contains("--as-of：「きのう」は日時として読めません");
        assertThat(run("check")).isEqualTo(2);
        assertThat(err()).contains("引数が足りません：DIR");
        assertThat(run("check", dossier.toString(), "--format", "xml")).isEqualTo(2);
        assertThat(err()).contains("--format の値「xml」は使えません");
        assertThat(judged).isEmpty();
    }

    @Test
    @DisplayName("命令がなければ使い方を示す")
    void shows_the_usage_without_a_command() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("使い方 Usage: confidentiality", "check", "explain", "norms");
    }

    @Test
    @DisplayName("どの命令にも --help と --version がある")
    void helps_in_both_languages() {
        for (String command : List.of("check", "explain", "norms", "test", "pack", "pack new", "pack diff")) {
            assertThat(run((command + " --help").split(" "))).isEqualTo(0);
            assertThat(out()).contains("使い方 Usage: confidentiality " + command, "Show this help", "使い方を表示");
        }
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out()).contains("confidentiality", "Java");
    }

    @Test
    @DisplayName("内部エラーは一行だけ、--debug なら詳細")
    void hides_the_trace_of_an_internal_error() {
        assessment = null;
        assertThat(run("check", dossier.toString())).isEqualTo(70);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains("内部エラー", "IllegalStateException", "--debug").doesNotContain("secret-0001");
        assertThat(run("check", dossier.toString(), "--debug")).isEqualTo(70);
        assertThat(err()).contains("\tat jp.confidentiality.cli");
    }

    @Test
    @DisplayName("色は端末のときだけで、NO_COLOR に従い、ファイルには付けない")
    void colours_only_for_a_person() throws IOException {
        run("check", dossier.toString());
        assertThat(out()).doesNotContain("\u001b");
        seen = true;
        run("check", dossier.toString());
        assertThat(out()).contains("\u001b[");
        Path file = temporary.resolve("result.txt");
        run("check", dossier.toString(), "--out", file.toString());
        assertThat(Files.readString(file)).contains("遵守").doesNotContain("\u001b");
        environment = Map.of("NO_COLOR", "1");
        run("check", dossier.toString());
        assertThat(out()).doesNotContain("\u001b");
    }

    @Test
    @DisplayName("--out は書けない場所を判定の前に断る")
    void refuses_a_bad_place_before_judging() {
        assertThat(run("check", dossier.toString(), "--out", temporary.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("はフォルダーです");
        assertThat(run("check", dossier.toString(), "--out", temporary + "/none/a"))
                .isEqualTo(2);
        assertThat(err()).contains("フォルダーがありません");
        assertThat(run("check", dossier.toString(), "--out", dossier + "/a.json"))
                .isEqualTo(2);
        assertThat(err()).contains("一件記録のフォルダーの中です");
        assertThat(judged).isEmpty();
    }

    @Test
    @DisplayName("JSON も同じ終了コードで、標準出力に書く")
    void writes_json() {
        assessment = Examples.mixed();
        assertThat(run("check", dossier.toString(), "--format", "json")).isEqualTo(1);
        assertThat(out())
                .startsWith("{\n  \"format\": \"confidentiality-assessment/1\"")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("説明は条項から記録までたどる")
    void explains_from_the_provision_to_the_rows() {
        assertThat(run("explain", dossier.toString(), "--norm", "C3P3I6.consent", "--subject", "copy-1"))
                .isEqualTo(0);
        assertThat(out())
                .containsSubsequence(
                        "条項 PROVISION",
                        "機密保持特記事項 第3第3項(6)",
                        "要件 REQUIREMENT",
                        "C3P3I6.consent　複製の事前承諾",
                        "判定 VERDICT  ○ 遵守 satisfied",
                        "記録 ROWS",
                        "copy-1（複製 copy、複製履歴）",
                        "複製日時 2026-07-03 10:15、複製者 w-1");
        run("explain", dossier.toString(), "--norm", "C3P3I6.consent", "--subject", "copy-1", "--format", "json");
        assertThat(out()).contains("\"verdict\": \"SATISFIED\"", "\"at\": [\n          \"2026-07-03T10:15\"");
    }

    @Test
    @DisplayName("訂正された行は、訂正の行とともに示し、認識時より後の訂正は示さない")
    void explains_with_the_corrections_seen() throws IOException {
        Files.writeString(dossier.resolve("copy.csv"), """
                id,at,actor,recordedAt,corrects
                copy-1,2026-07-03,w-1,,
                copy-2,2026-07-04,w-1,2026-07-05,copy-1
                copy-3,2026-07-06,w-1,2026-08-05,copy-2
                """);
        run("explain", dossier.toString(), "--norm", "C3P3I6.consent", "--subject", "copy-1");
        assertThat(out())
                .containsSubsequence("copy-1（", "replaced by copy-2", "copy-2（", "copy-1 の訂正", "copy-3（", "2026-07-06");
        run(
                "explain",
                dossier.toString(),
                "--norm",
                "C3P3I6.consent",
                "--subject",
                "copy-1",
                "--known-at",
                "2026-08-04",
                "--format",
                "json");
        assertThat(out()).contains("\"corrects\": \"copy-1\"").doesNotContain("copy-3");
    }

    @Test
    @DisplayName("権限は状態を説明し、ない規定や対象には候補を示す")
    void explains_powers_and_hints_at_norms_and_subjects() {
        assessment = Examples.mixed();
        assertThat(run("explain", dossier.toString(), "--norm", "C8.termination"))
                .isEqualTo(0);
        assertThat(out()).contains("行使できる available", "C3P3I7.consent removal-0031");
        assertThat(run("explain", dossier.toString(), "--norm", "C3P3I7.custdy"))
                .isEqualTo(2);
        assertThat(err()).contains("C3P3I7.custody");
        assertThat(run("explain", dossier.toString(), "--norm", "C3P3I7.consent", "--subject", "x"))
                .isEqualTo(2);
        assertThat(err()).contains("対象に「x」はありません", "removal-0031");
        assertThat(run("explain", dossier.toString(), "--norm", "C3P3I8.history"))
                .isEqualTo(2);
        assertThat(err()).contains("未検査です。遵守とはみなされません");
    }

    @Test
    @DisplayName("規定一覧は検査の有無とともに")
    void lists_the_norms() {
        assertThat(run("norms")).isEqualTo(0);
        assertThat(out()).contains("C3P3I6.consent", "45 条項 provisions、89 規定 norms、検査 88 checked、未検査 1 not checked");
        assertThat(run("norms", "--format", "json")).isEqualTo(0);
        assertThat(out()).startsWith("[").contains("\"id\": \"C3P3I8.history\"", "\"checked\": false");
    }

    @Test
    @DisplayName("事例は、期待と違うものをすべて示し、件数を数える")
    void runs_scenarios_and_writes_the_failures_in_full() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("scenarios"));
        assertThat(run("test", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("事例がありません");
        Files.writeString(folder.resolve("C3P3I6_Copying.yaml"), scenarios("right", "violated"));
        assertThat(run("test", folder.toString())).isEqualTo(0);
        assertThat(out()).isEqualTo("事例 1件：期待どおり 1、相違 0、未検査 0\n1 cases: 1 as expected, 0 different, 0 not checked\n");
        Files.writeString(folder.resolve("C3P3I6_Copying.yaml"), scenarios("wrong", "violated"));
        assertThat(run("test", folder.toString())).isEqualTo(1);
        assertThat(out()).contains("C3P3I6_Copying.yaml:3 wrong", "口頭の承諾は書面に当たらない", "期待 expected 違反", "相違 1");
        Files.writeString(folder.resolve("C3P3I6_Copying.yaml"), scenarios("bad", "perhaps"));
        assertThat(run("test", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("C3P3I6_Copying.yaml:", "perhaps", "1件あります");
        assertThat(run("test", folder + "/none")).isEqualTo(2);
        assertThat(err()).contains("を読めません");
    }

    private static String scenarios(String id, String verdict) {
        return """
                provision: C3P3I6_Copying
                cases:
                  - id: %s
                    ja: 口頭の承諾は書面に当たらない
                    en: An oral consent is not in writing
                    asOf: 2026-09-30T18:00
                    facts:
                      copy copy-1: {at: 2026-07-03T10:00, actor: w-1}
                    expect:
                      C3P3I6.consent:
                        copy-1: %s
                """.formatted(id, verdict);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Terminal(out, to, seen, seen, environment), new Made(), args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Gives the assessment at hand, whatever it is asked. */
    private final class Made implements Judge {
        @Override
        public Assessment assess(Case given) {
            judged.add(given);
            if (assessment == null) {
                throw new IllegalStateException("secret-0001");
            }
            return assessment;
        }

        @Override
        public Optional<Finding> explain(Case given, NormId norm, String subject) {
            return subject.equals("copy-1")
                    ? Optional.of(Examples.finding(norm.value(), subject, "copy", Verdict.SATISFIED)
                            .facts(List.of(subject))
                            .build())
                    : Optional.empty();
        }

        @Override
        public ScenarioResult run(Scenario scenario) {
            List<Mismatch> mismatches = scenario.id().equals("wrong") ? List.of(mismatch(scenario)) : List.of();
            return new ScenarioResult(scenario, mismatches, List.of());
        }

        private static Mismatch mismatch(Scenario scenario) {
            Difference difference = new Difference("判定", "verdict", "違反", "遵守");
            return new Mismatch(scenario.expectations().get(0), List.of(difference), null);
        }

        @Override
        public boolean checks(NormId norm) {
            return !norm.value().equals("C3P3I8.history");
        }
    }
}
