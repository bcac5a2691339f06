package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.rules.pack.LocalNorm;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("規定表を読む")
class ProvisionTableTest {
    private static final String HEADINGS = "条番号,規定名,種別,対象,条件1,比較1,値1,条件2,比較2,値2,求めること,内容,形式,期間,起算,施行日,理由\r\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("全角・半角、同義語、和暦、条番号の書き方が違っても同じ規定として読む")
    void reads_what_people_write() {
        List<LocalNorm> norms =
                read(HEADINGS + "第3条の2,ＵＳＢの持出し,してはならない,持出し,外部記録媒体,＝,○,鍵長,＜,２５６,承諾,持出し,文書,,,令和8年4月1日,紛失が続いたため\r\n");
        assertThat(norms).hasSize(1);
        assertThat(norms.get(0).sentence())
                .isEqualTo("第3条の2（USBの持出し）　「外部記録媒体」欄が「はい」であり、かつ、「鍵長」欄が「256」未満である持出しは、"
                        + "発注者の書面による事前の承諾（持出し）がなければ、してはならない。（施行 2026-04-01、理由：「紛失が続いたため」）");
    }

    @Test
    @DisplayName("CP932 の CSV も、Excel も、同じように読む")
    void reads_every_format() throws IOException {
        String row = "1,記録の徹底,義務,持出し,なし,,,,,,欄の記載,持出先、持出方法,,,,2026-04-01,行先を確かめるため\r\n";
        List<LocalNorm> utf8 = read(HEADINGS + row);
        Path cp932 = folder.resolve("sjis.csv");
        Files.write(cp932, (HEADINGS + row).getBytes(Charset.forName("windows-31j")));
        assertThat(ProvisionTable.read("sjis.csv", cp932)).isEqualTo(utf8);
        assertThat(workbook(HEADINGS + row, false, false)).isEqualTo(utf8);
        assertThat(utf8.get(0).sentence()).startsWith("第1条（記録の徹底）　すべての持出しについては、「持出先」「持出方法」の欄を記載しなければならない。");
    }

    @Test
    @DisplayName("近い言葉を、行と欄とともに示す")
    void suggests_what_was_meant() {
        String table = HEADINGS + "1,範囲の限定,義務,再委託,範因,である,全部,,,,事前の承諾,再委託,書面,,,2026-04-01,全部の再委託を防ぐため\r\n";
        assertThat(problems(table)).containsExactly("2行目「条件1」欄: 項目「範因」はありません。「範囲」ですか？");
    }

    @Test
    @DisplayName("一つの表の誤りを、すべて一度に示す")
    void names_everything_that_is_wrong() {
        List<String> found = problems(HEADINGS
                + "C3P3I6.consent,規定,義務,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "2,,義務,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "3,規定,義理,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "4,規定,義務,持ち出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "5,規定,義務,持出し,,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "6,規定,義務,持出し,鍵長,,256,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "7,規定,義務,持出し,鍵長,以後,256,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "8,規定,義務,持出し,鍵長,以上,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "9,規定,義務,持出し,鍵長,以上,多い,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "10,規定,義務,持出し,鍵長,以上,256、512,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "11,規定,義務,持出し,なし,である,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "12,規定,義務,持出し,携行,である,不明,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "13,規定,義務,持出し,なし,,,,,,欄の記帳,持出先,,,,2026-04-01,理由\r\n"
                + "14,規定,義務,持出し,なし,,,,,,欄の記載,持出元先,,,,2026-04-01,理由\r\n"
                + "15,規定,義務,持出し,なし,,,,,,欄の記載,返還日時,,,,2026-04-01,理由\r\n"
                + "16,規定,義務,事故,なし,,,,,,期間内の報告,事故の発生,書面,一日,知った時,2026-04-01,理由\r\n"
                + "17,規定,禁止,持出し,なし,,,,,,行わないこと,持出し,,,,2026-04-01,理由\r\n"
                + "18,規定,禁止,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "19,規定,義務,持出し,なし,,,,,,欄の記載,持出先,,,,2026-02-30,理由\r\n"
                + "20,規定,義務,持出し,携行,である,はい,携行,である,はい,欄の記載,持出先,,,,2026-04-01,理由\r\n"
                + "21,規定「特」,義務,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,\r\n"
                + "22,規定,義務,指示,なし,,,,,,期限までの履行,,,期限の定めなし,,2026-04-01,理由\r\n");
        assertThat(String.join("\n", found)).isEqualTo("""
                2行目「条番号」欄: 条番号「C3P3I6.consent」は使えません。3 や 3の2 のように、数字で書いてください（付属の規定のIDは使えません）。
                3行目「規定名」欄: 空欄です。規定の名前を書いてください。
                4行目「種別」欄: 種別「義理」はありません。「義務」ですか？
                5行目「対象」欄: 対象「持ち出し」はありません。「持出し」ですか？
                6行目「条件1」欄: 空欄です。条件がないときは「なし」と書いてください。
                7行目「比較1」欄: 空欄です。どう比べるかを書いてください。
                8行目「比較1」欄: 「鍵長」欄は「以後」では比べられません。使えるもの：である、でない、以上、を超える、以下、未満。
                9行目「値1」欄: 空欄です。比べる値を書いてください（空欄かどうかは「記載なし」で比べます）。
                10行目「値1」欄: 「多い」は整数として読めません。256 のように数字だけを書いてください。
                11行目「値1」欄: 「以上」の値は一つだけです。
                12行目「比較1」欄: 条件が「なし」のときは空欄にしてください。
                13行目「値1」欄: 「不明」とは比べられません。不明な欄は、いつも判定不能になります。
                14行目「求めること」欄: 求めること「欄の記帳」はありません。「欄の記載」ですか？
                15行目「内容」欄: 項目「持出元先」はありません。「持出元」ですか？
                16行目「求めること」欄: 「返還日時」欄は空欄でもよい欄のため、記載を求められません。
                17行目「期間」欄: 「一日」は期間として読めません。24時間、3日、3開庁日、直ちに、速やかに、遅滞なく のように書いてください。
                18行目「内容」欄: 「行わないこと」では使わない欄です。空欄にしてください。
                19行目「種別」欄: 種別が禁止のとき、求めることは「行わないこと」か「事前の承諾」です。
                20行目「施行日」欄: 「2026-02-30」という日時はありません。数字を確かめてください。
                21行目「条件1」欄: 同じ条件が二度あります。一つを消してください。
                22行目「規定名」欄: 規定名に使えない文字があるか、空か、200文字を超えています。文字・数字・空白と ・、ー-_./:+%&@#~ で書いてください。
                22行目「理由」欄: 空欄です。なぜこの規定を置くかを書いてください。
                23行目「期間」欄: 期間の語「期限の定めなし」はありません。使えるもの：直ちに、速やかに、遅滞なく。""");
    }

    @Test
    @DisplayName("同じ条番号の行を断る")
    void refuses_a_number_twice() {
        assertThat(problems(HEADINGS
                        + "1,甲,禁止,持出し,なし,,,,,,行わないこと,,,,,2026-04-01,理由\r\n"
                        + "1,乙,禁止,持出し,携行,である,はい,,,,事前の承諾,持出し,書面,,,2026-04-01,理由\r\n"))
                .containsExactly("3行目「条番号」欄: 第1条は2行目にもあります。番号を改めてください。");
    }

    @Test
    @DisplayName("見出しの誤り・重複・欠けを断る")
    void refuses_wrong_headings() {
        assertThat(problems("条番号,規定名,種別,対象,条件1,比較1,値1,もとめること,内容,理由,理由\r\n"))
                .contains("1行目「もとめること」欄: 見出し「もとめること」はありません。「求めること」ですか？")
                .contains("1行目「理由」欄: 同じ見出しが二つあります。一つを消してください。")
                .contains("1行目「施行日」欄: この見出しがありません。見出しの行に書き足してください。");
        assertThat(problems("")).containsExactly("表が空です。見出しの行から書いてください。");
    }

    @Test
    @DisplayName("途中の条件が空欄なら断る：空欄を「いつも」と読まない")
    void refuses_gaps() {
        assertThat(problems(HEADINGS + "1,規定,義務,持出し,,,,携行,である,はい,欄の記載,持出先,,,,2026-04-01,理由\r\n"))
                .containsExactly("2行目「条件1」欄: 空欄です。条件がないときは「なし」と書いてください。");
    }

    @Test
    @DisplayName("数式の欄と結合した欄は、場所を示して断る")
    void refuses_formulas_and_merged_cells() {
        String row = "1,記録の徹底,義務,持出し,なし,,,,,,欄の記載,持出先,,,,2026-04-01,理由\r\n";
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> workbook(HEADINGS + row, true, false))
                        .problems())
                .extracting(InputProblem::ja)
                .containsExactly("2行目「規定名」欄: 数式の欄は読みません。コピーして「値として貼り付け」をしてください。");
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> workbook(HEADINGS + row, false, true))
                        .problems())
                .extracting(InputProblem::ja)
                .containsExactly("2行目: セル E2:G2 が結合されています。結合を解いて、それぞれの欄に書いてください。");
    }

    @Test
    @DisplayName("規則の言葉・引用符・改行・方向制御文字は、どの欄からも規則に届かない")
    void refuses_what_could_be_code() {
        for (String attack : List.of(
                "\"; System.exit(1); //", "」である持出し", "a\\u0022", "x); eval(true", "\u202E逆", "end rule", "改\n行")) {
            String cell = '"' + attack.replace("\"", "\"\"") + '"';
            String table =
                    HEADINGS + "1," + cell + ",義務,持出し,持出方法,である," + cell + ",,,,欄の記載,持出先,,,,2026-04-01," + cell + "\r\n";
            if (attack.equals("end rule")) {
                assertThat(read(table)).hasSize(1);
            } else {
                assertThat(problems(table)).as(attack).isNotEmpty();
            }
        }
    }

    private List<LocalNorm> read(String table) {
        try {
            Path file = folder.resolve("規定表.csv");
            Files.writeString(file, table, StandardCharsets.UTF_8);
            return ProvisionTable.read("規定表.csv", file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> problems(String table) {
        return catchThrowableOfType(UnusableInputException.class, () -> read(table)).problems().stream()
                .map(InputProblem::ja)
                .collect(Collectors.toList());
    }

    private List<LocalNorm> workbook(String csv, boolean formula, boolean merged) throws IOException {
        Path file = folder.resolve("規定表.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("規定表");
            String[] lines = csv.split("\r\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            if (formula) {
                sheet.formula(1, 1, "A1");
            }
            if (merged) {
                sheet.range(1, 4, 1, 6).merge();
            }
        }
        return ProvisionTable.read("規定表.xlsx", file);
    }
}
