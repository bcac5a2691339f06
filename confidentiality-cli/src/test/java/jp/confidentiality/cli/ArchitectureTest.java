package jp.confidentiality.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "jp.confidentiality.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule typesetting_knows_nothing_of_assessments = noClasses()
            .that()
            .resideInAPackage("..cli.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.confidentiality.model..", "jp.confidentiality.cli.report..", "picocli..")
            .because("widths and line breaks are the same for every text");

    @ArchTest
    static final ArchRule reports_know_nothing_of_commands = noClasses()
            .that()
            .resideInAPackage("..cli.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "jp.confidentiality.rules..")
            .because("what an assessment looks like depends on the assessment alone");

    @ArchTest
    static final ArchRule nothing_writes_to_the_system_streams = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("they use the platform's charset; results are UTF-8 everywhere");
}
