package jp.confidentiality.model;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;

@DisplayName("モデルの構造")
@AnalyzeClasses(packages = "jp.confidentiality.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependsOnNothing = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.annotation.processing..",
                    "jp.confidentiality.model..",
                    "org.jspecify.annotations..",
                    "io.soabase.recordbuilder.core..")
            .because("every host, rule and tool shares the vocabulary: it must not drag anything along");

    @ArchTest
    static final ArchRule readsNoClock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("an assessment is repeatable only if no one asks the machine what time it is");

    @ArchTest
    static final ArchRule drawsNoLots = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(UUID.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(SecureRandom.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("the same four give the same assessment, byte for byte");

    @ArchTest
    static final ArchRule hasNoCircles = slices().matching("jp.confidentiality.(**)")
            .should()
            .beFreeOfCycles()
            .because("values, facts, norms, profile, dossier and assessment are read in that order");

    @ArchTest
    static final ArchRule showsNoMutableField = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(resideInAPackage("java.util.."))
            .because("the vocabulary is shared between threads without a lock");

    @ArchTest
    static final ArchRule serializesEveryRecord = classes()
            .that()
            .areRecords()
            .or()
            .areAssignableTo(RuntimeException.class)
            .should()
            .beAssignableTo(Serializable.class)
            .because("hosts hand facts, profiles and assessments to other machines");
}
