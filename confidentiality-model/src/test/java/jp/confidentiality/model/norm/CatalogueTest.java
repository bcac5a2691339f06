package jp.confidentiality.model.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.confidentiality.model.Specimens;
import jp.confidentiality.model.fact.FactType;
import jp.confidentiality.model.fact.Register;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規定一覧")
class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    @DisplayName("条項は45、規定は89、資料の行と過不足がない")
    void holdsAllProvisionsAndNorms() throws IOException {
        assertThat(CATALOGUE.provisions()).hasSize(45);
        assertThat(CATALOGUE.norms()).hasSize(89);
        assertThat(ids("provisions.tsv"))
                .containsExactlyElementsOf(
                        CATALOGUE.provisions().stream().map(Provision::id).toList());
        assertThat(ids("norms.tsv"))
                .containsExactlyElementsOf(CATALOGUE.norms().stream()
                        .map(norm -> norm.id().value())
                        .toList());
    }

    private static List<String> ids(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    @Test
    @DisplayName("条文の順に並び、規定の番号は通しで続く")
    void followsTheOrderOfTheTexts() {
        assertThat(CATALOGUE.norms().stream().map(Norm::order))
                .containsExactlyElementsOf(IntStream.range(0, 89).boxed().toList());
        assertThat(CATALOGUE.provisions()).extracting(Provision::instrument).isSorted();
        assertThat(CATALOGUE.provisions()).extracting(Provision::id).isSorted();
        assertThat(CATALOGUE.provisions().stream().flatMap(provision -> provision.norms().stream()))
                .containsExactlyElementsOf(CATALOGUE.norms());
    }

    @Test
    @DisplayName("IDと語幹は一つずつで、形が整っている")
    void givesEveryProvisionOneWellFormedStem() {
        assertThat(CATALOGUE.norms()).extracting(Norm::id).doesNotHaveDuplicates();
        assertThat(CATALOGUE.provisions()).extracting(Provision::id).doesNotHaveDuplicates();
        assertThat(CATALOGUE.provisions()).extracting(Provision::stem).doesNotHaveDuplicates();
        for (Provision provision : CATALOGUE.provisions()) {
            assertThat(provision.id()).matches("C\\d(P\\d(I\\d)?)?|R\\d\\d[a-e]?");
            assertThat(provision.stem()).matches(provision.id() + "_([A-Z][a-z]*){1,4}");
            assertThat(provision.id()).startsWith(provision.instrument().name());
            assertThat(provision.norms()).isNotEmpty();
            assertThat(provision.norms()).allMatch(norm -> norm.id().provision().equals(provision.id()));
            assertThat(provision.norms()).allMatch(norm -> norm.citation().equals(provision.citation()));
            assertThat(provision.norms()).allMatch(norm -> norm.instrument() == provision.instrument());
            assertThat(provision.citation()).startsWith(provision.instrument().ja());
        }
    }

    @Test
    @DisplayName("題と要旨は和英ともにあり、和文は「。」、英文は「.」で終わる")
    void namesEverythingInBothLanguages() {
        for (Provision provision : CATALOGUE.provisions()) {
            assertThat(provision.titleJa()).matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");
            assertThat(provision.titleEn()).matches("[A-Z][\\p{ASCII}]*[^.]");
        }
        for (Norm norm : CATALOGUE.norms()) {
            assertThat(norm.titleJa()).matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");
            assertThat(norm.titleEn()).matches("[A-Z][\\p{ASCII}]*[^.]");
            assertThat(norm.summaryJa()).endsWith("。").matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");
            assertThat(norm.summaryEn()).endsWith(".").matches("[A-Z][\\p{ASCII}]*");
        }
        assertThat(CATALOGUE.norms()).extracting(Norm::summaryJa).doesNotHaveDuplicates();
        assertThat(CATALOGUE.norms()).extracting(Norm::summaryEn).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("判定を持たない規定は五つだけで、期限も持たない")
    void givesNoVerdictToExactlyFiveNorms() {
        List<Norm> without =
                CATALOGUE.norms().stream().filter(norm -> !norm.hasVerdict()).toList();
        assertThat(without)
                .extracting(norm -> norm.id().value())
                .containsExactly(
                        "C2.attribution",
                        "C3P3I6.copy-is-confidential",
                        "C5P1.alternative-assurance",
                        "C6.publication",
                        "C8.termination");
        assertThat(without).noneMatch(Norm::hasDueTime);
        assertThat(CATALOGUE.norms())
                .allMatch(norm -> norm.hasVerdict() == (norm.kind() != NormKind.P && norm.kind() != NormKind.K));
    }

    @Test
    @DisplayName("権限は発注者が持ち、義務を負うのは受注者か求めを受けた者")
    void givesPowersToTheOrdererAndDutiesToTheOthers() {
        assertThat(CATALOGUE.norms())
                .allMatch(norm -> (norm.kind() == NormKind.P) == (norm.bearer() == Bearer.ORDERER));
    }

    @Test
    @DisplayName("禁止には期限がない")
    void givesProhibitionsNoDueTime() {
        assertThat(CATALOGUE.norms())
                .filteredOn(norm -> norm.kind() == NormKind.F)
                .noneMatch(Norm::hasDueTime);
    }

    @Test
    @DisplayName("どの台帳にも、それを起点にするか証拠にする規定がある")
    void readsEveryRegister() {
        Set<Register> read = new TreeSet<>();
        CATALOGUE.norms().forEach(norm -> {
            read.addAll(norm.triggers());
            read.addAll(norm.evidence());
            assertThat(FactType.all()).extracting(FactType::register).containsAll(norm.triggers());
        });
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(Set.of(Register.values()).stream()
                        .filter(register -> register != Register.INFORMATION)
                        .toList());
    }

    @Test
    @DisplayName("台帳の集合は変更できず、直列化しても等しい")
    void cannotBeChanged() {
        Norm norm = CATALOGUE.norm(NormId.of("C3P3I6.consent"));
        assertThat(norm.triggers()).containsExactly(Register.COPIES);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> norm.triggers().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CATALOGUE.norms().clear());
        assertThat(Specimens.copy(norm)).isEqualTo(norm);
        Provision provision = CATALOGUE.provisionOf(norm);
        assertThat(Specimens.copy(provision)).isEqualTo(provision);
        assertThat(provision.stem()).isEqualTo("C3P3I6_Copying");
    }

    @Test
    @DisplayName("IDで引け、ないIDは値を示して断る")
    void findsByIdOrRefuses() {
        assertThat(CATALOGUE.find(NormId.of("C9.nothing"))).isEqualTo(Optional.empty());
        assertThat(CATALOGUE.provision("C9")).isEmpty();
        assertThat(CATALOGUE.provision("C3P3I6").orElseThrow().titleJa()).isEqualTo("複製");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.norm(NormId.of("C9.nothing")))
                .withMessageContaining("Norm 'C9.nothing' is not in the catalogue");
    }
}
