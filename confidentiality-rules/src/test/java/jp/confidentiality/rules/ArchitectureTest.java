package jp.confidentiality.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.confidentiality.model.fact.Activity;
import org.kie.internal.builder.conf.LanguageLevelOption;

@AnalyzeClasses(
        packages = "jp.confidentiality.rules",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByPeople.class})
class ArchitectureTest {
    /** Not the classes that the build makes of rule files. */
    static final class WrittenByPeople implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/rules/compiled/");
        }
    }

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
                            + "|Since|Paper|Preparation|Stated|RuleGuard|GuardedRules|RuleProblem(\\$Step)?|RefusedRulesException"
                            + "|pack\\.[A-Za-z]+)")
            .because("hosts need five types, rule files ten and packs four: every further one is a promise");

    @ArchTest
    static final ArchRule THE_GUARD_ONLY_PARSES = noClasses()
            .that()
            .resideInAPackage("..guard..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools..", "org.mvel..")
                    .and(not(resideInAnyPackage("org.drools.drl.ast..", "org.drools.drl.parser..")))
                    .and(not(equivalentTo(LanguageLevelOption.class))))
            .because("what is refused never reaches a compiler or a session");
}
