package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.PackIssue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("パックの分析：指摘は証明できるものだけで、場所と手当を示す")
class PackAnalysisTest {
    private static final String HEADINGS = "条番号,規定名,種別,対象,条件1,比較1,値1,条件2,比較2,値2,求めること,内容,形式,期間,起算,施行日,理由\n";
    private static final String CONSENT = "事前の承諾,持出し,書面,,,2026-04-01,理由";
    private static final String BAN = "行わないこと,,,,,2026-04-01,理由";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(PackIssue.class)
    @DisplayName("どの指摘にも、何か・例・直し方を書いた節がある")
    void has_a_section_for_each_remark(PackIssue issue) throws IOException {
        String page = Files.readString(Path.of("../docs/ja/analysis.md"));
        String heading = "## " + issue.id() + " " + issue.ja() + "\n" + issue.en() + " — "
                + (issue.isError() ? "error" : "warning") + "\n";
        assertThat(page).contains(heading);
        String section = page.substring(page.indexOf(heading) + heading.length());
        assertThat(section.substring(0, section.indexOf("\n## "))).contains("**何か**", "**例**", "**直し方**");
    }

    @Test
    @DisplayName("P01 矛盾：同じ行に違うことを求める、又は求めた行をすべて禁じる")
    void finds_contradictions() {
        assertThat(errors(
                        "1,甲,禁止,持出し,鍵長,以下,127,,,," + CONSENT, "2,乙,禁止,持出し,鍵長,未満,128,,,,事前の承諾,持出し,問わない,,,2026-04-01,理由"))
                .containsExactly("3行目「求めること」欄: P01 矛盾: 第1条と、対象も条件も同じなのに、求めることが食い違います。どちらかを改めてください。（相手は2行目）");
        assertThat(errors("1,甲,禁止,持出し,鍵長,未満,256,,,," + BAN, "2,乙,義務,持出し,鍵長,未満,128,携行,である,はい,欄の記載,持出先,,,,2026-04-01,理由"))
                .containsExactly("3行目「求めること」欄: P01 矛盾: 第1条と両立しません：一方が求めることをした行は、すべて他方が禁じています。どちらかの条件を改めてください。（相手は2行目）");
        assertThat(errors("1,甲,義務,持出し,なし,,,,,,欄の記載,目的・用途,,,,2026-04-01,理由", "2,乙,禁止,持出し,目的・用途,記載あり,,,,," + BAN))
                .containsExactly("3行目「求めること」欄: P01 矛盾: 第1条と両立しません：一方が求めることをした行は、すべて他方が禁じています。どちらかの条件を改めてください。（相手は2行目）");
    }

    @Test
    @DisplayName("P01 矛盾：原則と、それより狭い例外は矛盾ではない")
    void leaves_exceptions_alone() {
        assertThat(remarks("1,甲,禁止,持出し,外部記録媒体,である,はい,,,," + CONSENT, "2,乙,禁止,持出し,外部記録媒体,である,はい,鍵長,未満,128," + BAN))
                .isEmpty();
    }

    @Test
    @DisplayName("P02 重複：書き方が違っても同じ規定を断る")
    void finds_duplicates() {
        assertThat(errors("1,甲,禁止,持出し,携行,でない,はい,,,," + BAN, "2,乙,禁止,持出し,携行,である,いいえ,,,," + BAN))
                .containsExactly("3行目「求めること」欄: P02 重複: 第1条と同じ規定です。一つを消してください。（相手は2行目）");
        assertThat(errors(
                        "1,甲,義務,事故,種類,を含む,紛失、盗難,,,,期間内の報告,事故の発生、事故の詳細,書面,3日,知った時,2026-04-01,理由",
                        "2,乙,義務,事故,種類,を含む,盗難、紛失,,,,期間内の報告,事故の詳細、事故の発生,書面,3日,知った時,2027-04-01,理由"))
                .containsExactly("3行目「求めること」欄: P02 重複: 第1条と同じ規定です。一つを消してください。（相手は2行目）");
        assertThat(remarks("1,甲,禁止,持出し,目的・用途,でない,保守,,,," + BAN, "2,乙,禁止,持出し,目的・用途,である,保守,,,," + CONSENT))
                .isEmpty();
    }

    @Test
    @DisplayName("P03 包含：より広く厳しい規定があれば、狭い規定は要らない")
    void finds_what_is_superfluous() {
        assertThat(warnings("1,甲,禁止,持出し,鍵長,以上,128,鍵長,未満,192," + BAN, "2,乙,禁止,持出し,鍵長,以上,128,鍵長,未満,256," + BAN))
                .containsExactly("2行目「求めること」欄: P03 包含: 第2条が、同じ行について同じか、より厳しいことを求めています。この規定は消しても同じです。（相手は3行目）");
        assertThat(warnings("1,甲,禁止,持出し,鍵長,以上,128,鍵長,を超える,64," + BAN))
                .containsExactly("2行目「条件2」欄: P03 包含: この条件は、ほかの条件が成り立てば必ず成り立ちます。消しても同じです。");
        assertThat(warnings(
                        "1,甲,義務,事故,種類,を含む,紛失、盗難,,,,期間内の報告,事故の発生,書面,3日,知った時,2026-04-01,理由",
                        "2,乙,義務,事故,種類,を含む,紛失,,,,期間内の報告,事故の発生,問わない,5日,知った時,2026-04-01,理由"))
                .containsExactly("3行目「求めること」欄: P03 包含: 第1条が、同じ行について同じか、より厳しいことを求めています。この規定は消しても同じです。（相手は2行目）");
    }

    @Test
    @DisplayName("P03 包含：部分しか重ならない、先に施行される、比べられない期間では指摘しない")
    void leaves_overlaps_alone() {
        assertThat(remarks("1,甲,禁止,持出し,鍵長,以上,128,鍵長,未満,256," + BAN, "2,乙,禁止,持出し,鍵長,以上,192,鍵長,未満,512," + BAN))
                .isEmpty();
        assertThat(remarks("1,甲,禁止,持出し,鍵長,未満,256,,,,行わないこと,,,,,2027-04-01,理由", "2,乙,禁止,持出し,鍵長,未満,128,,,," + BAN))
                .isEmpty();
        assertThat(remarks(
                        "1,甲,義務,事故,なし,,,,,,期間内の報告,事故の発生,書面,速やかに,知った時,2026-04-01,理由",
                        "2,乙,義務,事故,種類,を含む,紛失,,,,期間内の報告,事故の発生,書面,3日,知った時,2026-04-01,理由"))
                .isEmpty();
        assertThat(remarks("1,甲,禁止,持出し,鍵長,以上,128,鍵長,でない,192," + BAN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鍵長,以上,256,鍵長,未満,256",
                "鍵長,を超える,255,鍵長,未満,256",
                "持出日時,以後,2026-07-01,持出日時,より前,2026-07-01",
                "携行,でない,はい、いいえ,外部記録媒体,である,はい",
                "持出方法,である,郵送,持出方法,でない,郵送、宅配",
                "目的・用途,記載なし,,目的・用途,である,保守",
                "持出情報,を含む,甲、乙,持出情報,を含まない,甲、乙、丙",
            })
    @DisplayName("P04 適用なし：両立しない条件を断る")
    void finds_what_never_applies(String conditions) {
        assertThat(errors("1,甲,禁止,持出し," + conditions + "," + BAN))
                .containsExactly("2行目「条件1」欄: P04 適用なし: 条件をすべて満たす行はありえません。条件を見直してください（「又は」のときは、行を分けます）。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鍵長,以上,256,鍵長,以下,256",
                "鍵長,を超える,254,鍵長,未満,256",
                "持出日時,以後,2026-07-01,持出日時,以前,2026-07-01",
                "携行,でない,はい,外部記録媒体,である,はい",
                "持出方法,でない,郵送,携行,である,はい",
                "目的・用途,記載なし,,携行,である,はい",
                "持出情報,を含む,甲、乙,持出情報,を含まない,甲、丙",
            })
    @DisplayName("P04 適用なし：両立する条件では指摘しない")
    void leaves_what_may_apply_alone(String conditions) {
        assertThat(remarks("1,甲,禁止,持出し," + conditions + "," + BAN)).isEmpty();
    }

    @Test
    @DisplayName("P04 適用なし：施行日より前の行だけ、又は期限の後の施行を断る")
    void compares_conditions_with_days() throws IOException {
        assertThat(errors("1,甲,禁止,持出し,持出日時,以前,2026-03-31,,,," + BAN))
                .containsExactly("2行目「条件1」欄: P04 適用なし: 条件を満たす行は、すべて施行日（2026-04-01）より前のものです。条件の日付か施行日を改めてください。");
        assertThat(remarks("1,甲,禁止,持出し,持出日時,以前,2026-04-01,,,," + BAN)).isEmpty();
        Path description = folder.resolve("P/pack.yaml");
        Files.writeString(description, Files.readString(description).replace("# expires: ", "expires: "));
        assertThat(problems("1,甲,禁止,持出し,なし,,,,,,行わないこと,,,,,2027-04-01,理由"))
                .extracting(InputProblem::ja)
                .containsExactly("2行目「施行日」欄: P04 適用なし: パックの期限（2027-03-31）より後に施行されるため、一度も適用されません。施行日か期限を改めてください。");
        assertThat(problems("1,甲,禁止,持出し,なし,,,,,,行わないこと,,,,,2027-03-31,理由")).isEmpty();
    }

    @Test
    @DisplayName("P05 常に違反：空欄を条件としながら記載を求める規定を断る")
    void finds_what_is_always_violated() {
        assertThat(errors("1,甲,義務,持出し,目的・用途,記載なし,,,,,欄の記載,保管場所、目的・用途,,,,2026-04-01,理由"))
                .containsExactly("2行目「求めること」欄: P05 常に違反: 条件が空欄を求めている欄の記載を求めているため、当てはまる行は必ず違反になります。条件か求めることを改めてください。");
        assertThat(remarks("1,甲,義務,持出し,目的・用途,記載なし,,,,,欄の記載,持出先,,,,2026-04-01,理由"))
                .isEmpty();
    }

    @Test
    @DisplayName("P06 漏れ：場合分けの間の値と、挙げていない選択肢を示す")
    void finds_gaps() {
        assertThat(warnings("1,甲,禁止,持出し,鍵長,未満,128,,,," + BAN, "2,乙,禁止,持出し,鍵長,を超える,128,鍵長,以下,192," + BAN))
                .containsExactly(
                        "3行目「条件1」欄: P06 漏れ: 第1条・第2条は「鍵長」欄で場合を分けていますが、「128」の行は、このどれにも、付属の規定にも当てはまりません。意図したことか確かめてください。");
        assertThat(warnings("1,甲,禁止,持出し,持出日時,以前,2026-08-12,,,," + BAN, "2,乙,禁止,持出し,持出日時,以後,2026-08-16,,,," + BAN))
                .singleElement()
                .asString()
                .contains("「2026-08-13」から「2026-08-15」まで");
        assertThat(warnings(
                        "1,甲,義務,場所,所在,である,発注者庁舎内,,,,終始の措置,技術的措置,,,,2026-04-01,理由",
                        "2,乙,義務,場所,所在,である,受注者社内、再委託先社内,,,,終始の措置,技術的措置,,,,2026-04-01,理由"))
                .singleElement()
                .asString()
                .contains("「所在」欄", "「その他」の行は");
    }

    @Test
    @DisplayName("P06 漏れ：場合を尽くす規定と、付属の規定が覆う隙間では指摘しない")
    void leaves_complete_divisions_alone() {
        assertThat(remarks("1,甲,禁止,持出し,鍵長,未満,128,,,," + BAN, "2,乙,禁止,持出し,鍵長,以上,128,鍵長,以下,192," + BAN))
                .isEmpty();
        String breach = "期間内の報告,違反の内容、違反への措置,問わない,直ちに,知った時,2026-04-01,理由";
        assertThat(remarks("1,甲,義務,事故,種類,を含む,紛失,,,," + breach, "2,乙,義務,事故,種類,を含む,盗難,,,," + breach))
                .isEmpty();
    }

    @Test
    @DisplayName("P07 付属規定との食い違い：緩い規定と、付属の規定が求めることの禁止を示す")
    void finds_clashes_with_shipped_norms() {
        assertThat(warnings("1,甲,禁止,持出し,なし,,,,,,事前の承諾,持出し,問わない,,,2026-04-01,理由"))
                .containsExactly(
                        "2行目「求めること」欄: P07 付属規定との食い違い: 付属の規定（C3P3I7.consent）は、同じ対象により厳しいことを求めています。この規定を守っても、付属の規定の違反は残ります。厳しいほうに合わせてください。");
        assertThat(warnings("1,甲,義務,事故,なし,,,,,,期間内の報告,事故の発生,書面,遅滞なく,知った時,2026-04-01,理由"))
                .isEmpty();
        assertThat(warnings("1,甲,義務,事故,なし,,,,,,期間内の報告,事故の発生,問わない,遅滞なく,知った時,2026-04-01,理由"))
                .singleElement()
                .asString()
                .contains("R13.immediate-report");
        assertThat(warnings("1,甲,禁止,報告,内容,を含む,事故の発生,,,," + BAN))
                .containsExactly(
                        "2行目「求めること」欄: P07 付属規定との食い違い: 付属の規定（R13.immediate-report）が求めていることを、この規定は禁じています。条件を狭めるか、規定を消してください。");
    }

    @Test
    @DisplayName("P07 付属規定との食い違い：履歴の一部だけを求める規定と、示された期日の報告の禁止も示す")
    void finds_clashes_with_histories_and_demanded_reports() {
        assertThat(warnings("1,甲,義務,持出し,携行,である,はい,,,,欄の記載,目的・用途、保管場所,,,,2026-04-01,理由"))
                .singleElement()
                .asString()
                .contains("C3P3I7.history", "より厳しいこと");
        assertThat(remarks("1,甲,義務,持出し,携行,である,はい,,,,欄の記載,目的・用途、持出先,,,,2026-04-01,理由"))
                .isEmpty();
        assertThat(warnings("1,甲,禁止,報告,内容,を含む,遵守状況、研修の実施状況,,,," + BAN))
                .singleElement()
                .asString()
                .contains("C4P3.training-report-on-request", "C4P4.report-on-demand", "禁じています");
        assertThat(remarks("1,甲,禁止,報告,内容,を含む,遵守状況,内容,を含む,研修の実施状況," + BAN)).isEmpty();
        assertThat(warnings("1,甲,禁止,対応結果,なし,,,,,," + BAN))
                .singleElement()
                .asString()
                .contains("C7.follow-security-instruction");
    }

    @Test
    @DisplayName("P07 付属規定との食い違い：同じか厳しい規定、報告の一部の禁止では指摘しない")
    void leaves_stricter_provisions_alone() {
        assertThat(remarks("1,甲,禁止,持出し,外部記録媒体,である,はい,,,," + CONSENT)).isEmpty();
        assertThat(remarks("1,甲,義務,事故,なし,,,,,,期間内の報告,事故の発生,書面,直ちに,知った時,2026-04-01,理由"))
                .isEmpty();
        assertThat(remarks("1,甲,禁止,報告,内容,を含む,事故の発生,形式,である,口頭," + BAN)).isEmpty();
    }

    private List<String> errors(String... rows) {
        return problems(rows).stream().map(InputProblem::ja).toList();
    }

    private List<String> warnings(String... rows) {
        return read(rows).warnings().stream().map(InputProblem::ja).toList();
    }

    /** Returns what is remarked at all. */
    private List<String> remarks(String... rows) {
        List<String> errors = errors(rows);
        return errors.isEmpty() ? warnings(rows) : errors;
    }

    private List<InputProblem> problems(String... rows) {
        try {
            read(rows);
            return List.of();
        } catch (UnusableInputException e) {
            return e.problems();
        }
    }

    private PackFolder read(String... rows) {
        Path pack = folder.resolve("P");
        try {
            if (!Files.exists(pack)) {
                PackTemplate.write(pack, "kita-usb", "yamada");
                Files.delete(pack.resolve("cases/事例.csv"));
            }
            Files.writeString(pack.resolve("規定表.csv"), HEADINGS + String.join("\n", rows) + "\n");
            return PackFolder.read(pack);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
