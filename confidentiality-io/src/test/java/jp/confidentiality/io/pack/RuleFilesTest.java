package jp.confidentiality.io.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.confidentiality.io.InputProblem;
import jp.confidentiality.io.ProfileFile;
import jp.confidentiality.io.UnusableInputException;
import jp.confidentiality.io.pack.PackApproving.Keys;
import jp.confidentiality.model.Cell;
import jp.confidentiality.model.Moment;
import jp.confidentiality.model.assessment.Viewpoint;
import jp.confidentiality.model.dossier.ContractBuilder;
import jp.confidentiality.model.dossier.Dossier;
import jp.confidentiality.model.fact.Register;
import jp.confidentiality.model.fact.RemovalBuilder;
import jp.confidentiality.model.fact.Row;
import jp.confidentiality.model.norm.Instrument;
import jp.confidentiality.model.norm.Norm;
import jp.confidentiality.model.norm.NormId;
import jp.confidentiality.model.norm.NormKind;
import jp.confidentiality.model.norm.Verdict;
import jp.confidentiality.rules.ComplianceEngine;
import jp.confidentiality.rules.RuleBase;
import jp.confidentiality.rules.pack.LocalPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("規則ファイル（DRL）を含むパック：許したホストだけが、門番を通して使う")
class RuleFilesTest {
    private static final NormId NORM = NormId.of("kita-usb.10");
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path temporary = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void writePack() throws IOException {
        folder = temporary.resolve("kita-usb");
        PackTemplate.write(folder, "kita-usb", "yamada");
        describe("{number: 10, title: 持出しの承諾, kind: 禁止}");
        rules("a.drl", rule("kita-usb.10", "Removal"));
    }

    @Test
    @DisplayName("許せば読み、その規定も規則になる。付属の規定は変わらない")
    void admits_rules() {
        LocalPack pack = PackFolder.read(folder, RuleFilePolicy.GUARDED).pack();
        RuleBase rules = RuleBase.standard().with(pack);
        assertThat(rules.checks(NORM)).isTrue();
        Norm norm = rules.catalogue().norm(NORM);
        assertThat(norm.titleJa()).isEqualTo("持出しの承諾");
        assertThat(norm.kind()).isEqualTo(NormKind.F);
        assertThat(norm.triggers()).containsExactly(Register.REMOVALS);
        assertThat(rules.catalogue().norms())
                .startsWith(RuleBase.standard().catalogue().norms().toArray(Norm[]::new));
    }

    @Test
    @DisplayName("規則ファイルの規定も、その施行日より前の事を判定しない。書いていなければパックの施行日")
    void judges_nothing_before_the_first_day() throws IOException {
        assertThat(applies("2026-03-31T23:59:59")).isFalse();
        assertThat(applies("2026-04-01T00:00:00")).isTrue();
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description).replace("kind: 禁止}", "kind: 禁止, from: R8.7.1}"));
        assertThat(applies("2026-06-30T23:59:59")).isFalse();
        assertThat(applies("2026-07-01T00:00:00")).isTrue();
        LocalPack pack = PackFolder.read(folder, RuleFilePolicy.GUARDED).pack();
        assertThat(pack.ruleNorms().get(0).sentence()).isEqualTo("第10条（持出しの承諾）　規則ファイルが判定する禁止。（施行 2026-07-01）");
        Files.writeString(description, Files.readString(description).replace("R8.7.1", "夏から"));
        assertThat(problems())
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("rules.from"));
    }

    private boolean applies(String at) {
        RuleBase rules = RuleBase.standard()
                .with(PackFolder.read(folder, RuleFilePolicy.GUARDED).pack());
        Dossier dossier = Dossier.of(ContractBuilder.builder()
                        .id("k-1")
                        .orderer("orderer")
                        .contractor("contractor")
                        .instruments(Set.of(Instrument.C))
                        .from(LocalDate.of(2026, 1, 1))
                        .until(LocalDate.of(2026, 12, 31))
                        .build())
                .add(RemovalBuilder.builder()
                        .row(Row.of("r-1"))
                        .at(Cell.is(Moment.parse(at)))
                        .build())
                .complete("all 2026-01-01..2026-12-31")
                .build();
        return ComplianceEngine.of(rules, ProfileFile.named("example-2026"))
                        .assess(dossier, Viewpoint.asOf(LocalDateTime.of(2026, 12, 31, 12, 0)))
                        .verdict(NORM)
                        .orElseThrow()
                == Verdict.VIOLATED;
    }

    @Test
    @DisplayName("規則の中身が変われば、規則の指紋も変わる")
    void hashes_rules() throws IOException {
        String before = PackFolder.read(folder, RuleFilePolicy.GUARDED).pack().hash();
        rules("a.drl", rule("kita-usb.10", "Access"));
        assertThat(PackFolder.read(folder, RuleFilePolicy.GUARDED).pack().hash())
                .isNotEqualTo(before);
    }

    @Test
    @DisplayName("既定では断る。承認があっても同じ")
    void refuses_by_default() throws IOException {
        Keys suzuki = PackApproving.newKeys();
        Keys tanaka = PackApproving.newKeys();
        Path trust = temporary.resolve("trust.yaml");
        Files.writeString(trust, "keys:\n  suzuki: " + suzuki.open() + "\n  tanaka: " + tanaka.open() + "\n");
        TrustedKeys trusted = TrustedKeys.read(trust);
        PackApproving.approve(folder, "suzuki", suzuki.secret(), RuleFilePolicy.GUARDED);
        PackApproving.approve(folder, "tanaka", tanaka.secret(), RuleFilePolicy.GUARDED);
        assertThat(catchThrowableOfType(UnusableInputException.class, () -> PackFolder.load(folder, trusted, SUMMER))
                        .problems())
                .extracting(InputProblem::ja)
                .contains("規則ファイル（DRL）を含むパックは、既定では使えません。規定は表に書いてください。");
        assertThat(PackFolder.load(folder, trusted, SUMMER, RuleFilePolicy.GUARDED)
                        .ids())
                .contains(NORM);
    }

    @Test
    @DisplayName("攻撃は、門番の言葉と行で断る")
    void refuses_attacks() throws IOException {
        rules("a.drl", rule("kita-usb.10", "Removal").replace("then\n", "then\n    System.exit( 1 );\n"));
        assertThat(problems()).anySatisfy(one -> {
            assertThat(one.file()).isEqualTo("a.drl");
            assertThat(one.line()).isEqualTo(9);
            assertThat(one.ja()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("付属の規定、表の規定、書き出していない規定は、規則では判定できない")
    void refuses_norms_of_others() throws IOException {
        for (String norm : List.of("C3P3I7.consent", "kita-usb.1", "kita-usb.11", "minami.10")) {
            rules("a.drl", rule(norm, "Removal"));
            assertThat(problems())
                    .as(norm)
                    .anySatisfy(one -> assertThat(one.en()).contains(norm));
        }
    }

    @Test
    @DisplayName("二つのファイルは、同じ規定を同じ種類の記録について判定できない。種類が違えばできる")
    void refuses_a_norm_twice() throws IOException {
        rules("b.drl", rule("kita-usb.10", "Removal"));
        assertThat(problems())
                .extracting(InputProblem::ja)
                .singleElement()
                .asString()
                .contains("kita-usb/a.drl と kita-usb/b.drl が、同じ規定 kita-usb.10");
        rules("b.drl", rule("kita-usb.10", "Access"));
        RuleBase rules = RuleBase.standard()
                .with(PackFolder.read(folder, RuleFilePolicy.GUARDED).pack());
        assertThat(rules.catalogue().norm(NORM).triggers())
                .contains(Register.REMOVALS)
                .hasSize(2);
    }

    @Test
    @DisplayName("規則のない規定、表と同じ番号、多すぎるファイルを断る")
    void refuses_what_does_not_fit() throws IOException {
        Files.delete(folder.resolve("a.drl"));
        assertThat(problems())
                .extracting(InputProblem::ja)
                .singleElement()
                .asString()
                .startsWith("第10条を判定する規則が");
        rules("a.drl", rule("kita-usb.10", "Removal"));
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description).replace("number: 10", "number: 2"));
        rules("a.drl", rule("kita-usb.2", "Removal"));
        assertThat(problems()).extracting(InputProblem::ja).containsExactly("第2条が二度あります。番号を改めてください。");
        for (int i = 0; i < 10; i++) {
            rules("c" + i + ".drl", rule("kita-usb.2", "Removal"));
        }
        assertThat(problems())
                .extracting(InputProblem::ja)
                .singleElement()
                .asString()
                .startsWith("規則ファイルは一つのパックに10個まで");
    }

    private void describe(String rule) throws IOException {
        Path description = folder.resolve("pack.yaml");
        Files.writeString(description, Files.readString(description) + "rules:\n  - " + rule + "\n");
    }

    private void rules(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String rule(String norm, String type) {
        return """
                package rules.local
                import jp.confidentiality.model.fact.*
                import jp.confidentiality.rules.*
                global jp.confidentiality.rules.Require require
                rule "%1$s"
                when
                    $row : %2$s()
                then
                    require.of( "%1$s", $row ).priorConsent( ConsentAct.REMOVAL, Writing.IN_WRITING ).judge();
                end
                """.formatted(norm, type);
    }

    private List<InputProblem> problems() {
        return catchThrowableOfType(UnusableInputException.class, () -> PackFolder.read(folder, RuleFilePolicy.GUARDED))
                .problems();
    }
}
