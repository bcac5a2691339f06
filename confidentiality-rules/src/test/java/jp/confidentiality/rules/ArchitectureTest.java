package jp.confidentiality.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.confidentiality.model.fact.Activity;

@AnalyzeClasses(packages = "jp.confidentiality.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule EVIDENCE_KNOWS_NO_ACTIVITY = noClasses()
            .that()
            .haveSimpleNameContaining("Evidence")
            .or()
            .haveSimpleName("ConsentIndex")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Activity.class)
            .because("an index of activities would let a judgement join two of them");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("the same dossier as of the same moment gives the same assessment, whatever the day");

    @ArchTest
    static final ArchRule ONLY_RULE_FILES_AND_PLANS_KNOW_DROOLS = noClasses()
            .that()
            .haveSimpleNameNotContaining("Rule")
            .and()
            .doNotHaveSimpleName("Plans")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("evidence is weighed in plain Java");

    @ArchTest
    static final ArchRule FEW_PUBLIC_TYPES = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(
                    ".*\\.(RuleBase|ComplianceEngine|FindingSink|Bulk|Watch|Require|Requirement|Breach|Tally|Applies|Writing"
                            + "|Since|Paper|Preparation|Stated)")
            .because("hosts need five types and rule files ten: every further one is a promise");
}
