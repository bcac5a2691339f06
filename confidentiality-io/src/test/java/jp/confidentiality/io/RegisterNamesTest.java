package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.confidentiality.model.fact.FactColumn;
import jp.confidentiality.model.fact.FactType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("台帳のファイル名と見出し")
class RegisterNamesTest {
    private final Path dir;

    RegisterNamesTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    @DisplayName("どの種類の行も、英語名と日本語名で読める")
    void knowsEveryTypeByBothNames() {
        for (FactType type : FactType.all()) {
            assertThat(RegisterNames.type(type.name())).contains(type);
            assertThat(RegisterNames.type(type.ja())).contains(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "複製履歴,copy",
        "copies,copy",
        "Access-Rights,accessRight",
        "access_rights,accessRight",
        "アクセス権台帳,accessRight",
        "ｱｸｾｽ記録,access",
        "storage,storage",
        "storageChange,storageChange",
        "入退室記録,entry",
        "作業実績,stint"
    })
    @DisplayName("一種類の行だけの台帳は、台帳名でも読める")
    void knowsRegistersOfOneType(String name, String type) {
        assertThat(RegisterNames.type(name).map(FactType::name)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"incidents", "事故簿", "保管台帳", "x"})
    @DisplayName("二種類の行がある台帳の名は、どちらとも決めない")
    void doesNotGuessBetweenTypes(String name) {
        assertThat(RegisterNames.type(name)).isEmpty();
    }

    @Test
    @DisplayName("どの種類の行も、全部の見出しを日本語でも英語でも読む")
    void readsAllHeadingsOfEveryType() {
        for (FactType type : FactType.all()) {
            assertReads(type, type.columns().stream().map(FactColumn::ja).toList(), List.of("ID", "記録日時", "訂正対象"));
            assertReads(
                    type,
                    type.columns().stream().map(FactColumn::name).toList(),
                    List.of("id", "recordedAt", "corrects"));
        }
    }

    @Test
    @DisplayName("英語名の全部のファイルを置いたフォルダーを読む")
    void readsAFolderWithEveryRegister() {
        TestFolder folder = new TestFolder(dir).without("information.csv");
        for (FactType type : FactType.all()) {
            String headings = type.columns().stream().map(FactColumn::ja).collect(Collectors.joining(","));
            folder.file(type.ja() + ".csv", "ID," + headings + "\n", TestFolder.CP932);
        }
        folder.file("dossier.yaml", TestFolder.DOSSIER + "complete: all 2026-04-01..2026-09-30\n");
        assertThat(folder.read().dossier().size()).isZero();
    }

    private static void assertReads(FactType type, List<String> columns, List<String> own) {
        List<String> cells = new ArrayList<>(own);
        cells.addAll(columns);
        List<InputProblem> problems = new ArrayList<>();
        Headings headings = new Headings(type, "x.csv", 1, cells.toArray(new String[0]), problems);
        assertThat(problems).isEmpty();
        assertThat(headings.size()).isEqualTo(type.columns().size() + 3);
        for (int i = 0; i < columns.size(); i++) {
            assertThat(headings.column(i + 3)).isEqualTo(type.columns().get(i));
        }
    }
}
