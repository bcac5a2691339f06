package jp.confidentiality.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("一件記録のフォルダーの誤り")
class DossierProblemsTest {
    private final Path dir;
    private final TestFolder folder;

    DossierProblemsTest(@TempDir Path dir) {
        this.dir = dir;
        this.folder = new TestFolder(dir);
    }

    @Test
    @DisplayName("ないフォルダー、空のフォルダー、dossier.yaml のないフォルダーは断る")
    void refusesFoldersWithoutADossier() throws IOException {
        InputProblem none = new TestFolder(Files.createDirectory(dir.resolve("x")))
                .without("information.csv")
                .without("dossier.yaml")
                .only();
        assertThat(none.file()).isEqualTo("dossier.yaml");
        assertThat(none.en()).contains("no dossier.yaml").contains("Maybe this is another folder");
        Files.delete(dir.resolve("x"));
        List<InputProblem> gone = catchThrowableOfType(
                        UnusableInputException.class, () -> DossierFolder.read(dir.resolve("x")))
                .problems();
        assertThat(gone)
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("The folder cannot be read"));
    }

    @Test
    @DisplayName("知らないファイルは、近い名前を示して断る")
    void refusesUnknownFiles() {
        InputProblem problem = folder.file("coppy.csv", "ID\n").only();
        assertThat(problem.file()).isEqualTo("coppy.csv");
        assertThat(problem.en()).contains("Maybe 'copy.csv' was meant");
        assertThat(problem.ja()).contains("「copy.csv」ではありませんか");
        folder.without("coppy.csv");
        assertThat(folder.file("複製履.xlsx", "x").only().en()).contains("'複製.xlsx'");
        folder.without("複製履.xlsx");
        assertThat(folder.file("佐藤花子さんのこと.docx", "x").only().en()).contains("docs/dossier-folder.md");
    }

    @Test
    @DisplayName("読めない形式と、二種類の行がある台帳の名は、直し方を示して断る")
    void refusesOtherFormsAndSharedRegisters() {
        assertThat(folder.file("copy.xls", "x").only().en()).contains("Maybe save it as .csv or .xlsx");
        folder.without("copy.xls");
        InputProblem shared = folder.file("事故簿.csv", "ID\n").only();
        assertThat(shared.en()).contains("Maybe divide it into incident.csv, discovery.csv");
        assertThat(shared.ja()).contains("事故.csv、覚知.csv");
    }

    @Test
    @DisplayName("一種類の行のファイルが二つあれば断る")
    void refusesTwoFilesOfOneType() {
        folder.file("copy.csv", "ID\n").file("複製.csv", "ID\n");
        InputProblem problem = folder.only();
        assertThat(problem.file()).isEqualTo("複製.csv");
        assertThat(problem.en()).contains("as 'copy.csv'").contains("Maybe join them");
        folder.without("複製.csv").xlsx("copy.xlsx", sheet -> sheet.value(0, 0, "ID"));
        assertThat(folder.only().file()).isEqualTo("copy.xlsx");
    }

    @Test
    @DisplayName("フォルダーの外を指すリンク、切れたリンク、下位のフォルダーは断る")
    void refusesLinksOutAndSubfolders(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("copy.csv"), "ID\ncopy-1\n");
        Files.createSymbolicLink(dir.resolve("copy.csv"), secret);
        assertThat(folder.only().en()).contains("links out of the folder");
        Files.delete(dir.resolve("copy.csv"));
        Files.createSymbolicLink(dir.resolve("consent.csv"), outside.resolve("none"));
        assertThat(folder.only().file()).isEqualTo("consent.csv");
        Files.delete(dir.resolve("consent.csv"));
        Files.createDirectory(dir.resolve("copy"));
        assertThat(folder.only().en()).contains("Subfolders are not read");
    }

    @Test
    @DisplayName("dossier.yaml 自体も、外を指すリンクなら断る")
    void refusesADossierThatIsALink(@TempDir Path outside) throws IOException {
        folder.without("dossier.yaml");
        Path other = Files.writeString(outside.resolve("d.yaml"), TestFolder.DOSSIER);
        Files.createSymbolicLink(dir.resolve("dossier.yaml"), other);
        assertThat(folder.only().en()).contains("links out of the folder");
    }

    @Test
    @DisplayName("1 GB を超えるファイルは、読まずに断る")
    void refusesFilesThatAreTooLarge() throws IOException {
        folder.file("copy.csv", "ID\n");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.path("copy.csv").toFile(), "rw")) {
            file.setLength((1L << 31) + 1);
        }
        InputProblem problem = folder.only();
        assertThat(problem.file()).isEqualTo("copy.csv");
        assertThat(problem.en()).contains("1 GB").contains("Maybe divide it by period");
    }

    @Test
    @DisplayName("dossier.yaml の知らないキー、ない値、誤った値は断る")
    void refusesADossierWithErrors() {
        List<InputProblem> problems = folder.file("dossier.yaml", """
                contract:
                  id: K 1
                  orderer: city
                  contracter: maker
                  instruments: [C, X]
                  from: 2026-04-01
                  until: 2025-03-31
                  work-start: 昨日
                profile: exampel-2026
                as-of: いつか
                known: 2026-10-01
                """).problems();
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 2, 4, 5, 7, 8, 9, 10, 11);
        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactlyInAnyOrder(
                        "contract.id",
                        "contract.contractor",
                        "contract.contracter",
                        "contract.instruments",
                        "contract.until",
                        "contract.work-start",
                        "profile",
                        "as-of",
                        "known");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.en()).contains("Maybe"));
    }

    @Test
    @DisplayName("地域規定（L）は契約に付く文書ではないので、パックの使い方を示して断る")
    void refusesLocalProvisionsAsAnInstrument() {
        for (String written : List.of("[L]", "[C, L]", "地域規定", "[C, local-provisions]")) {
            folder.file("dossier.yaml", TestFolder.DOSSIER.replace("[C, R]", written));
            assertThat(folder.problems()).as(written).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("contract.instruments");
                assertThat(problem.line()).isPositive();
                assertThat(problem.ja()).contains("地域規定（L）は、ここには書きません", "パック");
                assertThat(problem.en()).contains("Maybe write C, R or both");
            });
        }
    }

    @Test
    @DisplayName("規程と基準時は、呼び出し側が示さなければ要る")
    void needsProfileAndAsOf() {
        folder.file("dossier.yaml", TestFolder.DOSSIER.replaceAll("(?m)^(profile|as-of):.*\\n", ""));
        assertThat(folder.problems()).extracting(InputProblem::field).containsExactlyInAnyOrder("profile", "as-of");
    }

    @Test
    @DisplayName("規程のファイルは、このフォルダーの中のものだけを指せる")
    void refusesProfilesOutsideTheFolder() {
        for (String profile : List.of("none.yaml", "../own.yaml", "/etc/passwd", "..\\own.yaml")) {
            folder.file("dossier.yaml", TestFolder.DOSSIER.replace("example-2026", profile));
            InputProblem problem = folder.only();
            assertThat(problem.field()).isEqualTo("profile");
            assertThat(problem.line()).isEqualTo(10);
            assertThat(problem.value()).isEqualTo(profile);
            assertThat(problem.en()).contains("no such profile in the folder");
        }
    }

    @Test
    @DisplayName("業務の終わりが始まりより前なら断る")
    void refusesWorkThatEndsBeforeItBegins() {
        folder.file("dossier.yaml", TestFolder.DOSSIER.replace("  purposes", "  work-end: 2026-03-31\n  purposes"));
        assertThat(folder.only().field()).isEqualTo("contract.work-end");
    }

    @Test
    @DisplayName("完備の申告の誤りは、近い台帳名を示して断る")
    void refusesUnreadableDeclarations() {
        folder.file("dossier.yaml", TestFolder.DOSSIER + """
                complete:
                  - informatoin 2026-04-01..2026-09-30
                  - information 2026-04-01..2026-02-30
                  - information 2026-09-30..2026-04-01
                  - information
                """);
        List<InputProblem> problems = folder.problems();
        assertThat(problems).extracting(InputProblem::line).containsExactly(13, 14, 15, 16);
        assertThat(problems.get(0).en()).contains("Maybe 'information' was meant");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.field()).isEqualTo("complete");
            assertThat(problem.en()).contains("Maybe");
        });
    }

    @Test
    @DisplayName("完備と申告された台帳のファイルがなければ、all でも断る")
    void refusesDeclarationsOfMissingRegisters() {
        folder.file(
                "dossier.yaml",
                TestFolder.DOSSIER + "complete: [情報台帳 2026-04-01..2026-09-30, copies 2026-04-01..2026-09-30]\n");
        InputProblem one = folder.only();
        assertThat(one.value()).isEqualTo("copies 2026-04-01..2026-09-30");
        assertThat(one.ja()).contains("複製履歴").doesNotContain("情報台帳");
        assertThat(one.en()).contains("Maybe add a file with its headings only, or write 'except copies'");
        folder.file("dossier.yaml", TestFolder.DOSSIER + "complete: all 2026-04-01..2026-09-30\n");
        String en = folder.only().en();
        assertThat(en).contains("items, places").doesNotContain("information,");
        String except = en.substring(en.indexOf("except"), en.lastIndexOf('\''));
        folder.file("dossier.yaml", TestFolder.DOSSIER + "complete: all 2026-04-01..2026-09-30 " + except + "\n");
        assertThat(folder.read().dossier().completeness()).hasSize(1);
    }

    @Test
    @DisplayName("二種類の行がある台帳は、一つのファイルがあれば足りる")
    void needsOneFileOfARegisterWithTwoTypes() {
        folder.file("dossier.yaml", TestFolder.DOSSIER + "complete: incidents 2026-04-01..2026-09-30\n");
        folder.file("discovery.csv", "ID\n");
        assertThat(folder.read().dossier().completeness()).hasSize(1);
    }

    @Test
    @DisplayName("同じIDの異なる行は、後の行で断り、最初の行を示す")
    void refusesOneIdWithTwoRows() {
        folder.file("copy.csv", "ID,複製者\nx-1,w-1\nx-1,w-1\nx-1,w-2\n").file("consent.csv", "ID,行為\nx-1,複製\n");
        List<InputProblem> problems = folder.problems();
        assertThat(problems).extracting(InputProblem::file).containsExactly("copy.csv", "copy.csv", "copy.csv");
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 3, 4);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.field()).isEqualTo("id");
            assertThat(problem.value()).isEqualTo("x-1");
            assertThat(problem.en()).contains("Maybe rename one").contains("first row is at consent.csv:2");
            assertThat(problem.ja()).contains("最初の行：consent.csv:2");
        });
    }

    @Test
    @DisplayName("参照先のない欄は、ファイルと行と見出しを示して断る")
    void refusesUnknownReferences() {
        folder.file("copy.csv", "ID,複製情報,複製場所\ncopy-1,info-1,\ncopy-2,\"info-1,info-9\",place-1\n");
        List<InputProblem> problems = folder.problems();
        assertThat(problems).extracting(InputProblem::line).containsExactly(3, 3);
        assertThat(problems).extracting(InputProblem::column).containsExactly("複製情報", "複製場所");
        assertThat(problems).extracting(InputProblem::value).containsExactly("info-9", "place-1");
        assertThat(problems.get(0).en()).contains("copy 'copy-2'").contains("Maybe it is misspelt");
    }

    @Test
    @DisplayName("読めなかった行への参照は、重ねて誤りとしない")
    void doesNotRepeatAProblemAsAnUnknownReference() {
        folder.file("場所.csv", "ID,所在\nplace-1,月面\n").file("copy.csv", "ID,複製場所\ncopy-1,place-1\n");
        assertThat(folder.only().file()).isEqualTo("場所.csv");
    }

    @Test
    @DisplayName("訂正の誤りは、訂正した行で断る")
    void refusesBadCorrections() {
        folder.file("copy.csv", "ID,訂正対象,複製者\ncopy-1,copy-9,w-1\ncopy-2,copy-3,w\ncopy-3,copy-2,w\ncopy-4,info-1,w\n");
        List<InputProblem> problems = folder.problems();
        assertThat(problems).extracting(InputProblem::line).containsExactly(2, 3, 4, 5);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.column()).isEqualTo("訂正対象"));
        assertThat(problems.get(0).en()).contains("no such row to correct");
        assertThat(problems.get(1).en()).contains("circle");
    }

    @Test
    @DisplayName("例外の文は件数と最初の誤りを述べる")
    void summarisesInTheMessage() {
        folder.file("copy.csv", "ID,種別\na,x\nb,y\n");
        UnusableInputException refused =
                catchThrowableOfType(UnusableInputException.class, () -> DossierFolder.read(dir));
        assertThat(refused).hasMessageStartingWith("2 problem(s) in the input, first: copy.csv:2:種別 [kind] 'x'");
    }
}
