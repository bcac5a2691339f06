package jp.confidentiality.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.model.assessment.Effect;
import jp.confidentiality.model.assessment.Text;
import jp.confidentiality.model.dossier.Contract;
import jp.confidentiality.model.fact.Fact;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading scenario files: what is understood, what is refused. */
class ScenariosTest {
    private static final String CASE = """
            provision: C3P3I6_Copying
            cases:
              - id: one
                ja: 口頭の承諾
                en: An oral consent
                asOf: 2026-09-30
                complete: all 2026-04-01..2026-09-30
                facts:
                  information info-1: {provided: yes}
                  copy copy-1: {at: 2026-07-03T10:00, information: info-1, kind: 印刷}
                expect:
                  C3P3I6.consent:
                    copy-1: {verdict: violated, possible: [違反], due: 2026-10-05, chain: [w-1, contractor], answerable: contractor}
                  C8.termination: available
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    @DisplayName("一件の事例を、契約などの既定とともに読む")
    void reads_case_with_defaults() throws IOException {
        Scenario one = Scenarios.in(write("C3P3I6_Copying.yaml", CASE)).get(0);

        assertThat(one.toString()).isEqualTo("C3P3I6_Copying.yaml:3 one");
        assertThat(one.title()).isEqualTo(new Text("口頭の承諾", "An oral consent"));
        assertThat(one.provision().id()).isEqualTo("C3P3I6");
        assertThat(one.profile().name()).isEqualTo("example-2026");
        assertThat(one.viewpoint().asOf()).isEqualTo(LocalDateTime.of(2026, 9, 30, 23, 59, 59));
        assertThat(one.dossier().completeness()).hasSize(1);
        assertThat(one.dossier().activities()).extracting(Fact::id).containsExactly("copy-1");
        Contract contract = one.dossier().contract();
        assertThat(contract.id()).isEqualTo("k-1");
        assertThat(contract.instruments()).containsExactly(Instrument.C);
        assertThat(contract.until()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(contract.workStart().value()).hasToString("2026-04-01T09:00");
        assertThat(contract.purposes()).containsExactly("本業務");
    }

    @Test
    @DisplayName("期待する判定と効果を行番号とともに読む")
    void reads_expectations_with_lines() throws IOException {
        List<Expectation> expected =
                Scenarios.in(write("C3P3I6_Copying.yaml", CASE)).get(0).expectations();

        ExpectedFinding finding = (ExpectedFinding) expected.get(0);
        assertThat(finding.line()).isEqualTo(13);
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.possible()).containsExactly(Verdict.VIOLATED);
        assertThat(finding.due()).isEqualTo("2026-10-05T23:59:59");
        assertThat(finding.chain()).containsExactly("w-1", "contractor");
        assertThat(finding.answerable()).isEqualTo("contractor");
        assertThat(finding.cause()).isNull();
        assertThat(finding.missing()).isNull();
        assertThat(((ExpectedEffect) expected.get(1)).state()).isEqualTo(Effect.State.AVAILABLE);
    }

    @Test
    @DisplayName("契約の一部だけを変えられる")
    void reads_changed_contract() throws IOException {
        String changed = CASE.replace(
                "    asOf:", "    contract: {instruments: [C, R], workStart: 2026-06-01, orderer: city-1}\n    asOf:");

        Contract contract = Scenarios.in(write("C3P3I6_Copying.yaml", changed))
                .get(0)
                .dossier()
                .contract();

        assertThat(contract.instruments()).containsExactly(Instrument.C, Instrument.R);
        assertThat(contract.workStart().value()).hasToString("2026-06-01");
        assertThat(contract.orderer()).isEqualTo("city-1");
        assertThat(contract.contractor()).isEqualTo("contractor");
    }

    @Test
    @DisplayName("フォルダーの下をすべて読み、隣の規程ファイルは事例として読まない")
    void reads_folder_with_profile_beside() throws IOException {
        String profile = Files.readString(shippedProfile()).replace("name: example-2026", "name: our-city");
        write("c/our-city.yaml", profile);
        write("c/C3P3I6_Copying.yaml", CASE.replace("    asOf:", "    profile: our-city.yaml\n    asOf:"));

        List<Scenario> read = Scenarios.in(folder);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).file()).isEqualTo("c/C3P3I6_Copying.yaml");
        assertThat(read.get(0).profile().name()).isEqualTo("our-city");
    }

    @Test
    @DisplayName("誤りはすべて、ファイル・行・値・直し方を添えて一度に断る")
    void refuses_everything_at_once() throws IOException {
        write("c/C6_Publication.yaml", "provision: C6_Publishing\ncases: []\n");
        write("c/C3P3I6_Copying.yaml", """
                provision: C3P3I6_Copying
                cases:
                  - id: one
                    ja: 誤りの多い事例
                    asof: 2026-09-30
                    complete: [all 2026-04-01..2026-09-30, copys 2026-04-01..2026-09-30]
                    facts:
                      kopy copy-1: {at: 2026-07-03}
                      copy copy 2: {at: 2026-07-03}
                      copy copy-3: {when: 2026-07-03, kind: PAPER, at: 2026-02-30}
                      consent consent-1: {given: 2026-07-01}
                    expect:
                      C3P3I6.consents: {copy-3: violated}
                      C3P3I6.consent:
                        copy-4: violated
                        copy-3: broken
                        copy-1: {verdict: violated, why: unclear}
                      C8.termination: violated
                  - id: one
                    ja: 同じID
                    en: Same ID
                    profile: exmple-2026
                    asOf: 2026-09-30
                    facts:
                      copy copy-1: {information: info-9}
                    expect: {}
                """);

        List<InputProblem> problems = problems();

        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.ja()).isNotBlank();
            assertThat(problem.en()).isNotBlank();
        });
        assertThat(problems)
                .extracting(problem -> problem.line() + " " + problem.value())
                .contains(
                        "3 ",
                        "5 asof",
                        "6 copys 2026-04-01..2026-09-30",
                        "8 kopy copy-1",
                        "9 copy copy 2",
                        "10 when",
                        "10 PAPER",
                        "10 2026-02-30",
                        "13 C3P3I6.consents",
                        "15 copy-4",
                        "16 broken",
                        "17 why",
                        "18 violated",
                        "19 one",
                        "22 exmple-2026",
                        "26 expect");
        assertThat(problems)
                .anyMatch(problem -> problem.line() == 11 && problem.en().contains("'act'"));
        assertThat(problems).extracting(InputProblem::file).contains("c/C6_Publication.yaml");
    }

    @Test
    @DisplayName("台帳どうしの誤りは、その行の行番号で断る")
    void refuses_dangling_reference_at_its_row() throws IOException {
        write("C3P3I6_Copying.yaml", CASE.replace("information: info-1", "information: info-9"));

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(10);
            assertThat(problem.field()).isEqualTo("information");
            assertThat(problem.value()).isEqualTo("info-9");
        });
    }

    @Test
    @DisplayName("責任を負う者は一人。並べたもの、空のものは、ファイル・行・欄を添えて断る")
    void refuses_several_or_no_answerable() throws IOException {
        for (String wrong : List.of("[contractor, w-1]", "\"\"", "{id: contractor}")) {
            write("C3P3I6_Copying.yaml", CASE.replace("answerable: contractor", "answerable: " + wrong));

            assertThat(problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("C3P3I6_Copying.yaml");
                assertThat(problem.line()).isEqualTo(13);
                assertThat(problem.field()).isEqualTo("answerable");
                assertThat(problem.ja()).isNotBlank();
            });
        }
    }

    @Test
    @DisplayName("一つの欄を英語と日本語で二度書くことは断る")
    void refuses_column_given_twice() throws IOException {
        write("C3P3I6_Copying.yaml", CASE.replace("kind: 印刷", "kind: 印刷, 種別: 撮影"));

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("種別"));
    }

    @Test
    @DisplayName("ファイル名が条項と合わなければ断る")
    void refuses_file_of_another_name() throws IOException {
        write("Copying.yaml", CASE);

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("C3P3I6_Copying.yaml"));
    }

    private List<InputProblem> problems() {
        UnusableInputException refused = catchThrowableOfType(UnusableInputException.class, () -> Scenarios.in(folder));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static Path shippedProfile() throws IOException {
        Path copy = Files.createTempFile("example", ".yaml");
        try (InputStream in = ProfileFile.class.getResourceAsStream("profiles/example-2026.yaml")) {
            Files.write(copy, Objects.requireNonNull(in).readAllBytes());
        }
        return copy;
    }
}
