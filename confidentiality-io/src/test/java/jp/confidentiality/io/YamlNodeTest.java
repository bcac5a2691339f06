package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("YAML の読取り")
class YamlNodeTest {
    @Test
    @DisplayName("値・一覧・組を、場所とともに順に読む")
    void readsScalarsListsAndMapsWithTheirPlaces() {
        YamlNode root = read("# 注\nb: 1\n規程:\n  - ' x '\n  - {k: [~, null, 'null']}\n");
        assertThat(root.isMap()).isTrue();
        assertThat(root.entries().keySet()).containsExactly("b", "規程");
        assertThat(root.keyLine("規程")).isEqualTo(3);
        assertThat(root.keyLine("none")).isEqualTo(root.line()).isEqualTo(2);
        YamlNode list = at(root, "規程");
        assertThat(list.isList()).isTrue();
        assertThat(list.items().get(0).text()).isEqualTo("x");
        assertThat(list.items().get(0).line()).isEqualTo(4);
        assertThat(list.items().get(0).column()).isEqualTo(5);
        List<YamlNode> values = at(list.items().get(1), "k").items();
        assertThat(values).extracting(YamlNode::text).containsExactly("", "", "null");
        assertThat(root.get("none")).isNull();
        assertThat(list.get("k")).isNull();
        assertThat(root).hasToString("map at a.yaml:2:1");
        assertThat(root.file()).isEqualTo("a.yaml");
    }

    @Test
    @DisplayName("UTF-8 の BOM は読み飛ばす")
    void toleratesAByteOrderMark() {
        assertThat(read("\uFEFFa: 1").entries()).containsKey("a");
    }

    @Test
    @DisplayName("UTF-8 でないファイルは断る")
    void refusesOtherEncodings() {
        for (String charset : List.of("windows-31j", "UTF-16", "EUC-JP")) {
            byte[] bytes = "名前: 規程".getBytes(Charset.forName(charset));
            InputProblem problem = problems(bytes).get(0);
            assertThat(problem.en()).contains("UTF-8").contains("Maybe save it again");
            assertThat(problem.ja()).contains("UTF-8 で保存");
        }
    }

    @Test
    @DisplayName("同じキーが二つあれば、両方の行を示してすべて断る")
    void refusesDuplicateKeys() {
        List<InputProblem> problems = problems("a: 1\nb: {x: 1, x: 2}\na: 2\n");
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 3);
        assertThat(problems.get(1).value()).isEqualTo("a");
        assertThat(problems.get(1).en()).contains("line 1").contains("Maybe delete one");
        assertThat(problems.get(1).ja()).contains("1 行目");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [1, 2", "a: 'x", "a:\n\t- 1", "a: b: c", "a: {b", "- x\ny: 1", "a: \"\\q\""})
    @DisplayName("文法の誤りは、行と列を示して断る")
    void refusesWhatIsNoYamlWithItsPlace(String text) {
        InputProblem problem = problems(text).get(0);
        assertThat(problem.file()).isEqualTo("a.yaml");
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isNotEmpty();
        assertThat(problem.en()).startsWith("Not readable as YAML").contains("Maybe");
        assertThat(problem.ja()).startsWith("YAML として読めません");
        assertThat(problem.toString()).doesNotContain("\n", "Exception");
    }

    @Test
    @DisplayName("制御文字は、符号と行を示して断る")
    void refusesControlCharacters() {
        InputProblem problem = problems("a: 1\nb: \u0007\n").get(0);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.value()).isEqualTo("U+0007");
    }

    @Test
    @DisplayName("空のファイル、二つ目の文書、型の指定、語でないキーは断る")
    void refusesEmptyFilesSecondDocumentsTagsAndOddKeys() {
        assertThat(problems("").get(0).en()).contains("empty");
        assertThat(problems("# 注だけ\n").get(0).en()).contains("empty");
        assertThat(problems("a: 1\n---\nb: 2\n").get(0).en()).contains("second document");
        assertThat(problems("a: !!java.net.URL [x]\nb: !x 1\n").get(0).value()).isEqualTo("!x");
        assertThat(problems("[a, b]: 1\n").get(0).en()).contains("A key must be one word");
    }

    @Test
    @DisplayName("別名は使えるが、無いものや自分自身は指せない")
    void writesAliasesOut() {
        YamlNode root = read("a: &x {in-time: 1 days}\nb: *x\n");
        assertThat(at(root, "b").entries()).containsKey("in-time");
        assertThat(problems("a: *x\n").get(0).en()).contains("No '&x' ends before");
        assertThat(problems("a: &x [*x]\n").get(0).en()).contains("contains itself");
    }

    @Test
    @DisplayName("別名が際限なく膨らむファイルは断る")
    void refusesExplodingAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            text.append("a").append(i).append(": &a").append(i).append(" [");
            text.append(String.join(", ", Collections.nCopies(10, alias))).append("]\n");
        }
        InputProblem problem = problems(text.toString()).get(0);
        assertThat(problem.en()).contains("aliases are too large");
        assertThat(problem.line()).isBetween(4, 7);
    }

    @Test
    @DisplayName("深すぎる入れ子と、大きすぎるファイルは断る")
    void refusesDepthAndSize() {
        assertThat(problems("[".repeat(100_000)).get(0).en()).contains("deeper than 50");
        assertThat(problems("a: " + "x".repeat(5_000_000)).get(0).en()).contains("4 MB");
    }

    @Test
    @DisplayName("ないファイルは、例外の跡を見せずに断る")
    void refusesAMissingFile() {
        UnusableInputException refused = catchThrowableOfType(
                UnusableInputException.class, () -> YamlNode.read(Path.of("no-such-folder", "x.yaml")));
        assertThat(refused.problems().get(0).file()).isEqualTo("x.yaml");
        assertThat(refused.problems().get(0).en()).contains("Maybe it does not exist");
    }

    @Test
    @DisplayName("種類の違う節は、場所と直し方を示して断る")
    void refusesANodeOfTheWrongKind() {
        YamlNode root = read("a: 1\nb: [x]\n");
        for (Runnable wrong : List.<Runnable>of(
                root::text,
                root::items,
                () -> at(root, "a").entries(),
                () -> at(root, "b").text())) {
            UnusableInputException refused = catchThrowableOfType(UnusableInputException.class, wrong::run);
            assertThat(refused.problems().get(0).en()).contains("Here belongs");
        }
    }

    private static YamlNode at(YamlNode map, String key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static YamlNode read(String text) {
        return YamlNode.read("a.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<InputProblem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<InputProblem> problems(byte[] bytes) {
        return catchThrowableOfType(
                        UnusableInputException.class, () -> YamlNode.read("a.yaml", new ByteArrayInputStream(bytes)))
                .problems();
    }
}
