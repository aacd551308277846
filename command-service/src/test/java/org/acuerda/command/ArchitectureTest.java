package org.acuerda.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;

/** Test of the packages' dependencies on each other and on the outside. */
@AnalyzeClasses(packages = "org.acuerda.command", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Files, networks and databases; a URI is only text with parts. */
    private static final DescribedPredicate<JavaClass> OF_THE_WORLD = resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "java.net..",
                    "java.nio.file..",
                    "org.springframework.jdbc..",
                    "org.apache.kafka..")
            .and(not(equivalentTo(URI.class)));

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.acuerda.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.acuerda.command.(**)").should().beFreeOfCycles();

    /** A commission convenes sessions and a session adopts agreements; none of them depends on the one above. */
    @ArchTest
    static final ArchRule agreementsKnowNoSession = noClasses()
            .that()
            .resideInAPackage("..command.agreement..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..command.session..", "..command.commission..");

    @ArchTest
    static final ArchRule sessionsKnowNoCommission = noClasses()
            .that()
            .resideInAPackage("..command.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..command.commission..");

    @ArchTest
    static final ArchRule aggregatesDoNoInputOrOutput =
            noClasses().that().areAnnotatedWith(Aggregate.class).should().dependOnClassesThat(OF_THE_WORLD);

    @ArchTest
    static final ArchRule rulesAndStatesKnowNoFramework = noClasses()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .or()
            .haveSimpleNameEndingWith("State")
            .or()
            .haveSimpleNameEndingWith("Command")
            .or()
            .resideInAPackage("..command.decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.io..")
            .orShould()
            .dependOnClassesThat(OF_THE_WORLD);

    @ArchTest
    static final ArchRule recordsHaveAtMostTenComponents =
            classes().that().areRecords().should(haveAtMostTenComponents());

    /** A person who changes a rule finds its test under its name. */
    @ArchTest
    static final ArchRule rulesHaveATestOfTheirName =
            classes().that().haveSimpleNameEndingWith("Rules").should(haveATestOfTheirName());

    /** The time comes with a command's circumstances or from the one clock that tests can set. */
    @ArchTest
    static final ArchRule onlyTheGivenClockIsRead = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", Clock.class);

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule onlyTheJournalUsesKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..command.journal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    /** The service shares the names and texts of headers with its clients, and nothing else. */
    @ArchTest
    static final ArchRule onlyHeadersAreSharedWithClients = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.acuerda.client..")
                    .and(not(belongToAnyOf(HeaderNames.class, HeaderText.class))));

    @ArchTest
    static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
        classes().should(beInAMarkedPackage()).check(classes);
    }

    private static ArchCondition<JavaClass> haveATestOfTheirName() {
        return new ArchCondition<>("have a test of their name beside them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String test = type.getName() + "Test";
                boolean tested = ArchitectureTest.class.getResource('/' + test.replace('.', '/') + ".class") != null;
                events.add(new SimpleConditionEvent(type, tested, type.getName() + " has no " + test));
            }
        };
    }

    private static ArchCondition<JavaClass> beInAMarkedPackage() {
        return new ArchCondition<>("be in a package annotated with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " is in a package without @NullMarked"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAtMostTenComponents() {
        return new ArchCondition<>("have at most ten components") {
            @Override
            public void check(JavaClass record, ConditionEvents events) {
                int components = record.reflect().getRecordComponents().length;
                events.add(new SimpleConditionEvent(
                        record, components <= 10, record.getName() + " has " + components + " components"));
            }
        };
    }
}
