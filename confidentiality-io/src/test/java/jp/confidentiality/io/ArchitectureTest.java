package jp.confidentiality.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("構造の決まり")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.confidentiality.io");

    @Test
    @DisplayName("公開する型は、ここに挙げたものだけ")
    void opensFewTypes() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Approval",
                        "CellFormatException",
                        "CellText",
                        "DossierFolder",
                        "FileName",
                        "InputProblem",
                        "JapaneseHolidays",
                        "Keys",
                        "Line",
                        "Nearest",
                        "PackApproving",
                        "PackCase",
                        "PackFolder",
                        "PackTemplate",
                        "ProfileFile",
                        "ProvisionTable",
                        "Reason",
                        "Recognition",
                        "RefusedPackException",
                        "RuleFilePolicy",
                        "SentenceReading",
                        "TableFile",
                        "TableText",
                        "TrustedKeys",
                        "UnusableInputException",
                        "YamlFields",
                        "YamlNode");
    }

    @Test
    @DisplayName("既定の文字コードを使わない")
    void usesNoDefaultCharset() {
        noClasses()
                .should()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileReader.class)
                .because("registers must read the same on every machine")
                .check(CLASSES);
    }

    @Test
    @DisplayName("時計も、画面も知らない。規則は、パックの木だけを、パックを読むところだけが知る")
    void knowsOnlyTheModelAndItsFormats() {
        classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "belong to the model, the formats or the JDK",
                        type -> type.getPackageName().startsWith("jp.confidentiality.io")
                                || type.getPackageName().startsWith("jp.confidentiality.model")
                                || type.getPackageName().equals("jp.confidentiality.rules.pack")
                                || type.getPackageName().equals("jp.confidentiality.rules.guard")
                                || type.getPackageName().startsWith("java")
                                || type.getPackageName().startsWith("org.jspecify")
                                || type.getPackageName().startsWith("org.snakeyaml.engine")
                                || type.getPackageName().startsWith("de.siegmar.fastcsv")
                                || type.getPackageName().startsWith("org.dhatim.fastexcel")
                                || type.isPrimitive()
                                || type.isArray()))
                .because("nothing but this module knows formats, and it knows nothing else")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("jp.confidentiality.io.pack")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jp.confidentiality.rules..")
                .because("whoever reads dossiers and profiles needs no rules")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveSimpleName("PackWorkbook")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .because("that library writes templates, and reads nothing")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same folder must give the same dossier at any time")
                .check(CLASSES);
    }
}
