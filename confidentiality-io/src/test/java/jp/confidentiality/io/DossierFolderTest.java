package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.dossier.Completeness;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Copy;
import jp.confidentiality.model.fact.CopyKind;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.norm.Instrument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("一件記録のフォルダーの読取り")
class DossierFolderTest {
    private static final String COPIES = """
            ID,記録日時,複製日時,複製者,複製情報,種別,許可の有無,目的・用途,返還日時
            copy-1,2026-07-04,２０２６/７/３　10:15,w-1,"info-1、info-2",印刷,有,"照合
            のため",不明
            copy-2,,令和8年7月3日,w-2,info-1,SCREENSHOT,無,,時期不明
            """;

    private final Path dir;
    private final TestFolder folder;

    DossierFolderTest(@TempDir Path dir) {
        this.dir = dir;
        this.folder = new TestFolder(dir);
    }

    @Test
    @DisplayName("契約、規程、基準時を読む")
    void readsContractProfileAndViewpoint() {
        folder.file("dossier.yaml", TestFolder.DOSSIER + "known-at: 2026-10-01\n");
        DossierFolder read = folder.read();
        assertThat(read.dossier().contract())
                .isEqualTo(new Contract(
                        "K-2026-014",
                        "city",
                        "maker",
                        Set.of(Instrument.C, Instrument.R),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 3, 31),
                        Cell.is(Moment.parse("2026-04-01T09:00")),
                        Cell.blank(),
                        Set.of("本業務", "点検")));
        assertThat(read.profile()).isEqualTo("example-2026");
        assertThat(read.viewpoint().asOf()).isEqualTo("2026-09-30T18:00:00");
        assertThat(read.viewpoint().knownAt()).isEqualTo("2026-10-01T23:59:59");
        assertThat(read).hasToString("DossierFolder[" + read.dossier() + ", " + read.viewpoint() + ", example-2026]");
    }

    @Test
    @DisplayName("呼び出し側の値は dossier.yaml の値に優先する")
    void prefersWhatTheCallerGives() {
        folder.file("dossier.yaml", TestFolder.DOSSIER.replaceAll("(?m)^(profile|as-of):.*\\n", ""));
        DossierFolder read = DossierFolder.read(
                dir,
                Optional.of(LocalDateTime.of(2026, 5, 1, 12, 0)),
                Optional.of(LocalDateTime.of(2026, 6, 1, 12, 0)),
                Optional.of("../own.yaml"));
        assertThat(read.viewpoint().asOf()).isEqualTo("2026-05-01T12:00:00");
        assertThat(read.viewpoint().knownAt()).isEqualTo("2026-06-01T12:00:00");
        assertThat(read.profile()).isEqualTo("../own.yaml");
    }

    @Test
    @DisplayName("UTF-8、BOM付き、CP932 の CSV は同じ一件記録になる")
    void readsTheSameFromEveryEncoding() {
        Dossier plain = folder.file("copy.csv", COPIES).read().dossier();
        Dossier marked = folder.file("copy.csv", "\uFEFF" + COPIES).read().dossier();
        Dossier quoted = folder.file("copy.csv", "\uFEFF" + COPIES.replaceFirst("ID", "\"ID\""))
                .read()
                .dossier();
        Dossier japanese =
                folder.file("copy.csv", COPIES, TestFolder.CP932).read().dossier();
        Dossier windows = folder.file(
                        "copy.csv", COPIES.replace("\n", "\r\n").replace("照合\r\n", "照合\n"), TestFolder.CP932)
                .read()
                .dossier();
        assertThat(plain)
                .isEqualTo(marked)
                .isEqualTo(quoted)
                .isEqualTo(japanese)
                .isEqualTo(windows);
        assertThat(plain.activities()).hasSize(2);
    }

    @Test
    @DisplayName("行の値は、書かれたとおりの事実になる")
    void readsTheCellsOfARow() {
        Dossier dossier = folder.file("copy.csv", COPIES).read().dossier();
        Copy first = (Copy) dossier.activities().get(0);
        assertThat(first.row().recordedAt()).isEqualTo(Cell.is(Moment.parse("2026-07-04")));
        assertThat(first.at()).isEqualTo(Cell.is(Moment.parse("2026-07-03T10:15")));
        assertThat(first.actor()).isEqualTo(Cell.is("w-1"));
        assertThat(first.information()).isEqualTo(Cell.texts("info-1", "info-2"));
        assertThat(first.kind()).isEqualTo(Cell.is(CopyKind.PRINT));
        assertThat(first.permitted()).isEqualTo(Cell.is(true));
        assertThat(first.purpose()).isEqualTo(Cell.is("照合\nのため"));
        assertThat(first.returned().isUnknown()).isTrue();
        Copy second = (Copy) dossier.activities().get(1);
        assertThat(second.at()).isEqualTo(Cell.is(Moment.parse("2026-07-03")));
        assertThat(second.returned()).isEqualTo(Cell.is(Moment.SOMETIME));
        assertThat(second.purpose().isBlank()).isTrue();
        assertThat(second.storagePlace().isBlank()).isTrue();
        assertThat(second.row().recordedAt().isBlank()).isTrue();
    }

    @Test
    @DisplayName("見出しは日本語でも英語でも、どの順でも、空白があっても読む")
    void readsHeadingsInEitherLanguageAndAnyOrder() {
        Dossier japanese = folder.file("copy.csv", "番号,複製者,目的・用途,訂正対象\ncopy-1,w-1,照合,\n")
                .read()
                .dossier();
        Dossier english = folder.file("copy.csv", "purpose, Actor ,corrects,ID\n照合,w-1,,copy-1\n")
                .read()
                .dossier();
        Dossier spaced = folder.file("copy.csv", "ＩＤ,複 製　者,目的･用途,recorded_at\ncopy-1,w-1,照合\n")
                .read()
                .dossier();
        assertThat(japanese).isEqualTo(english).isEqualTo(spaced);
    }

    @Test
    @DisplayName("空の行、末尾の空欄、短い行、見出しだけのファイルは誤りではない")
    void toleratesBlankRowsAndShortRows() {
        folder.file("copy.csv", "\n,,\nID,複製者,,\n\n,,,\ncopy-1\ncopy-2,w-2,,,,\n　, \n");
        assertThat(folder.read().dossier().activities()).extracting(Fact::id).containsExactly("copy-1", "copy-2");
        folder.file("copy.csv", "ID\n");
        assertThat(folder.read().dossier().activities()).isEmpty();
    }

    @Test
    @DisplayName("訂正と取消し、同じ行の繰返しを読む")
    void readsCorrectionsAndRepeatedRows() {
        folder.file("consent.csv", """
                ID,行為,承諾者,訂正対象
                consent-1,複製,city,
                consent-1,複製,city,
                consent-2,複製,mayor,consent-1
                consent-3,,,consent-2
                """);
        Dossier dossier = folder.read().dossier();
        assertThat(dossier.standing()).hasSize(5);
        assertThat(dossier.standing())
                .anySatisfy(fact -> assertThat(fact.row().corrects()).isEqualTo(Cell.is("consent-1")));
    }

    @Test
    @DisplayName("完備の申告は、一行でも一覧でも読む")
    void readsDeclarationsOfCompleteness() {
        folder.file("copy.csv", "ID\n");
        folder.file("dossier.yaml", TestFolder.DOSSIER + "complete: copies、情報台帳 2026-04-01..2026-09-30\n");
        assertThat(folder.read().dossier().completeness())
                .containsExactly(Completeness.of(
                        Set.of(Register.COPIES, Register.INFORMATION),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 9, 30)));
        folder.file(
                "dossier.yaml",
                TestFolder.DOSSIER + "complete:\n  - copies 2026-04-01..2026-09-30\n  - 情報台帳 2026-04-01..2026-05-01\n");
        assertThat(folder.read().dossier().completeness()).hasSize(2);
    }

    @Test
    @DisplayName("説明書き、隠しフォルダー、規程のファイルは置いてよい")
    void toleratesNotesHiddenFoldersAndTheProfile() throws Exception {
        folder.file("README.txt", "x").file("メモ.md", "x").file(".DS_Store", "x").file("own.yaml", "name: own");
        Files.createDirectory(dir.resolve(".git"));
        folder.file("dossier.yaml", TestFolder.DOSSIER.replace("example-2026", "own.yaml"));
        assertThat(folder.read().profile()).isEqualTo("own.yaml");
    }

    @Test
    @DisplayName("フォルダーの中だけを指すリンクは読む")
    void readsLinksThatStayInside() throws Exception {
        Files.createDirectory(dir.resolve(".data"));
        Path real = Files.writeString(dir.resolve(".data").resolve("c.csv"), "ID\ncopy-1\n", StandardCharsets.UTF_8);
        Files.createSymbolicLink(dir.resolve("copy.csv"), real);
        assertThat(folder.read().dossier().activities()).hasSize(1);
    }
}
