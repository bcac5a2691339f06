package jp.confidentiality.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import jp.confidentiality.cli.text.Width;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("pack：作成から承認、判定まで")
class PackCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path temporary = Path.of("");

    private String pack = "";
    private String trust = "";

    @BeforeEach
    void makePack() {
        pack = temporary.resolve("kita-usb").toString();
        trust = temporary.resolve("trust.yaml").toString();
        assertThat(run("pack", "new", pack, "--author", "yamada")).isEqualTo(0);
    }

    @Test
    @DisplayName("ひな形は、検査も事例も通る。同じ場所には二度作らない")
    void begins_with_a_pack_that_works() {
        assertThat(run("pack", "check", pack)).isEqualTo(0);
        assertThat(out()).contains("誤りはありません：パック kita-usb 1、規定 2件、事例 5件");
        assertThat(run("pack", "test", pack)).isEqualTo(0);
        assertThat(out()).isEqualTo("事例 5件：期待どおり 5、相違 0\n5 cases: 5 as expected, 0 different\n");
        assertThat(run("pack", "new", pack)).isEqualTo(2);
        assertThat(err()).contains("既に pack.yaml があります");
        assertThat(run("pack", "new", temporary.resolve("北市").toString())).isEqualTo(2);
        assertThat(err()).contains("パック名「北市」", "--name kita-usb");
    }

    @Test
    @DisplayName("Excelブックのひな形も、検査と事例を通る")
    void begins_with_workbooks() {
        String workbooks = temporary.resolve("kita-xlsx").toString();
        assertThat(run("pack", "new", workbooks, "--xlsx")).isEqualTo(0);
        assertThat(out()).contains("規定表.xlsx", "cases/事例.xlsx");
        assertThat(run("pack", "test", workbooks)).isEqualTo(0);
        assertThat(out()).contains("期待どおり 5、相違 0");
    }

    @Test
    @DisplayName("表の誤りは、行と欄と手当を示して、何も承認しない")
    void lists_what_is_wrong() throws IOException {
        replace("規定表.csv", "外部記録媒体,である", "外部記憶媒体,である");
        assertThat(run("pack", "check", pack)).isEqualTo(2);
        assertThat(err().replace("\n", "").replace(" ", "")).contains("2行目「条件1」欄:項目「外部記憶媒体」はありません。「外部記録媒体」ですか？");
        assertThat(key("suzuki")).isEqualTo(0);
        assertThat(approve("suzuki")).isEqualTo(2);
        assertThat(Files.readString(Path.of(pack, "pack.yaml"))).doesNotContain("approvals");
    }

    @Test
    @DisplayName("規定どうしの分析：注意は示すだけで、誤りは断る")
    void analyses_provisions() throws IOException {
        replace("規定表.csv", "書面", "問わない");
        assertThat(run("pack", "check", pack)).isEqualTo(0);
        assertThat(out().replaceAll("\\s", ""))
                .contains("2行目「求めること」欄:P07付属規定との食い違い", "C3P3I7.consent", "注意が1件あります", "誤りはありません");
        replace("規定表.csv", "外部記録媒体,である,はい", "外部記録媒体,でない,はい、いいえ");
        assertThat(run("pack", "check", pack)).isEqualTo(2);
        assertThat(err().replaceAll("\\s", "")).contains("2行目「条件1」欄:P04適用なし");
    }

    @Test
    @DisplayName("規則ファイルは、既定では断り、--allow-drl なら判定し、承認にも要る")
    void judges_rule_files_where_allowed() throws IOException {
        Files.writeString(
                Path.of(pack, "pack.yaml"),
                Files.readString(Path.of(pack, "pack.yaml")) + "rules:\n  - {number: 10, title: 持出しの承諾, kind: 禁止}\n");
        Files.writeString(Path.of(pack, "持出し.drl"), """
                package rules.local
                import jp.confidentiality.model.fact.*
                import jp.confidentiality.rules.*
                global jp.confidentiality.rules.Require require

                rule "kita-usb.10"
                when
                    $removal : Removal()
                then
                    require.of( "kita-usb.10", $removal ).priorConsent( ConsentAct.REMOVAL, Writing.IN_WRITING ).judge();
                end
                """);
        replace(
                "cases/事例.csv",
                "承諾のない持出しは違反,記録,1,",
                "規則でも違反,記録,10,removal-1,違反,\r\n規則でも遵守,記録,10,removal-2,遵守,\r\n承諾のない持出しは違反,記録,1,");
        assertThat(run("pack", "check", pack)).isEqualTo(2);
        assertThat(err().replaceAll("\\s", "")).contains("規則ファイル（DRL）を含むパックは、既定では使えません");
        assertThat(run("pack", "check", pack, "--allow-drl")).isEqualTo(0);
        assertThat(out()).contains("規定 3件、事例 7件");
        assertThat(run("pack", "test", pack, "--allow-drl")).isEqualTo(0);
        assertThat(out()).contains("期待どおり 7、相違 0");
        assertThat(run("pack", "show", pack, "--allow-drl")).isEqualTo(0);
        assertThat(out()).contains("第10条（持出しの承諾）", "kita-usb/持出し.drl", "rule \"kita-usb.10\"");
        assertThat(key("suzuki")).isEqualTo(0);
        assertThat(approve("suzuki")).isEqualTo(2);
    }

    @Test
    @DisplayName("一条が一文になり、八十桁に収まる")
    void shows_sentences() {
        assertThat(run("pack", "show", pack)).isEqualTo(0);
        assertThat(out().replaceAll("\\s", ""))
                .contains("第1条（外部記録媒体の持出し）　「外部記録媒体」欄が「はい」である持出しは、" + "発注者の書面による事前の承諾（持出し）がなければ、してはならない。");
        assertThat(out().lines()).allMatch(line -> Width.of(line) <= 80);
    }

    @Test
    @DisplayName("期待と違う事例は、期待と結果を示し、承認させない")
    void compares_cases() throws IOException {
        replace("cases/事例.csv", "removal-2,遵守", "removal-2,違反");
        assertThat(run("pack", "test", pack)).isEqualTo(1);
        assertThat(out())
                .contains("cases/事例.csv:3", "kita-usb.1 removal-2", "期待 expected    違反", "結果 actual      遵守", "相違 1");
        assertThat(key("suzuki")).isEqualTo(0);
        assertThat(approve("suzuki")).isEqualTo(2);
        assertThat(err()).contains("期待と違う事例が 1件");
        Files.delete(Path.of(pack, "cases/事例.csv"));
        assertThat(run("pack", "test", pack)).isEqualTo(2);
        assertThat(err()).contains("事例がありません");
    }

    @Test
    @DisplayName("二人が承認したパックだけが、check で判定に加わる")
    void judges_with_an_approved_pack() throws IOException {
        String dossier = Path.of(pack, "cases", "記録").toString();
        assertThat(key("suzuki") + key("tanaka")).isEqualTo(0);
        assertThat(run("check", dossier, "--pack", pack)).isEqualTo(2);
        assertThat(err()).contains("--trust");
        assertThat(check(dossier)).isEqualTo(2);
        assertThat(err()).contains("信頼する人の承認がありません");
        assertThat(approve("suzuki")).isEqualTo(0);
        assertThat(run("pack", "verify", pack, "--trust", trust)).isEqualTo(1);
        assertThat(out()).contains("suzuki：内容と合う", "承認が一人だけ");
        assertThat(approve("tanaka")).isEqualTo(0);
        assertThat(run("pack", "verify", pack, "--trust", trust, "--at", "2026-09-30"))
                .isEqualTo(0);
        assertThat(run("pack", "verify", pack, "--trust", trust, "--at", "2026-03-31"))
                .isEqualTo(1);
        assertThat(out()).contains("施行前");
        assertThat(check(dossier)).isEqualTo(1);
        assertThat(out()).contains("kita-usb.1", "removal-1", "地域規定", "パック pack      kita-usb 1（sha256 ");
        assertThat(run(
                        "explain",
                        dossier,
                        "--pack",
                        pack,
                        "--trust",
                        trust,
                        "--norm",
                        "kita-usb.1",
                        "--subject",
                        "removal-2"))
                .isEqualTo(0);
        assertThat(out()).contains("遵守 satisfied", "consent-1");
        assertThat(run("check", dossier, "--format", "json", "--pack", pack, "--trust", trust))
                .isEqualTo(1);
        assertThat(out()).contains("\"instrument\": \"L\"", "\"name\": \"kita-usb\"", "\"version\": \"1\"");
        replace("規定表.csv", "24時間", "72時間");
        assertThat(check(dossier)).isEqualTo(2);
        assertThat(err()).contains("suzuki の承認が内容と合いません");
    }

    @Test
    @DisplayName("一人の二度の承認、同じ鍵の二人、施行前、期限切れ、覚書一つの変更は、verify も check も断り、何も判定しない")
    void refuses_packs_that_are_not_in_order() throws IOException {
        String dossier = Path.of(pack, "cases", "記録").toString();
        assertThat(key("suzuki") + key("tanaka")).isEqualTo(0);
        assertThat(approve("suzuki") + approve("suzuki")).isEqualTo(0);
        refused(dossier, "2026-09-30", "承認したのは suzuki だけです");
        Path description = Path.of(pack, "pack.yaml");
        String approved = Files.readString(description);
        String line = approved.lines()
                .filter(one -> one.contains("by: suzuki"))
                .findFirst()
                .orElseThrow();
        Files.writeString(description, approved.stripTrailing() + "\n" + line + "\n");
        refused(dossier, "2026-09-30", "承認したのは suzuki だけです");
        Files.writeString(
                description, approved.stripTrailing() + "\n" + line.replace("by: suzuki", "by: tanaka") + "\n");
        refused(dossier, "2026-09-30", "tanaka の承認が内容と合いません");
        Files.writeString(description, approved.replace("# expires: ", "expires: "));
        assertThat(approve("suzuki") + approve("tanaka")).isEqualTo(0);
        refused(dossier, "2026-03-31", "から施行されます");
        refused(dossier, "2027-04-01", "で期限が切れました");
        assertThat(run("check", dossier, "--pack", pack, "--trust", trust, "--as-of", "2027-03-31"))
                .isEqualTo(1);
        Files.writeString(Path.of(pack, "覚書.txt"), "追記\n");
        refused(dossier, "2026-09-30", "suzuki の承認が内容と合いません");
    }

    private void refused(String dossier, String day, String why) {
        assertThat(run("pack", "verify", pack, "--trust", trust, "--at", day)).isEqualTo(1);
        assertThat(out().replaceAll("\\R", "")).contains("施行できません", why);
        assertThat(run("check", dossier, "--pack", pack, "--trust", trust, "--as-of", day))
                .isEqualTo(2);
        assertThat(err()).contains(why);
        assertThat(out()).isEmpty();
    }

    @Test
    @DisplayName("二つのパックの違いを、文と所見の増減で示す")
    void shows_the_difference() throws IOException {
        String dossier = Path.of(pack, "cases", "記録").toString();
        String old = temporary.resolve("old").toString();
        assertThat(run("pack", "new", old, "--name", "kita-usb")).isEqualTo(0);
        replace("規定表.csv", "24時間", "72時間");
        replace("規定表.csv", "外部記録媒体,である,はい", "外部記録媒体,でない,はい");
        assertThat(run("pack", "diff", old, pack, dossier)).isEqualTo(0);
        assertThat(out())
                .contains(
                        "＋ kita-usb.1 removal-4 なし→違反",
                        "－ kita-usb.1 removal-1 違反→なし",
                        "－ kita-usb.2 incident-1 違反→なし",
                        "現れる appear 1、消える disappear 2");
        assertThat(run("pack", "diff", "none", pack)).isEqualTo(0);
        assertThat(out()).contains("異なる different 2");
    }

    @Test
    @DisplayName("秘密鍵は上書きせず、本人だけが読める")
    void keeps_keys() throws IOException {
        assertThat(key("suzuki")).isEqualTo(0);
        Path file = temporary.resolve("suzuki.key");
        String before = Files.readString(file);
        assertThat(run("pack", "key", "suzuki", "--key", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(run("pack", "approve", pack, "--by", "suzuki", "--key", trust))
                .isEqualTo(2);
        assertThat(err()).contains("秘密鍵のファイルでないか");
    }

    private int key(String name) {
        int status = run(
                "pack", "key", name, "--key", temporary.resolve(name + ".key").toString());
        try {
            Path file = Path.of(trust);
            String before = Files.exists(file) ? Files.readString(file) : "keys:\n";
            String line = out().lines().filter(one -> one.startsWith("  ")).collect(Collectors.joining());
            Files.writeString(file, before + line + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return status;
    }

    private int approve(String name) {
        return run(
                "pack",
                "approve",
                pack,
                "--by",
                name,
                "--key",
                temporary.resolve(name + ".key").toString());
    }

    private int check(String dossier) {
        return run("check", dossier, "--pack", pack, "--trust", trust);
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = Path.of(pack, file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Terminal(out, to, false, false, Map.of()), new StandardJudge(), args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
