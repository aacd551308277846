package org.acuerda.history;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.acuerda.history", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The import knows the public API and the events, and nothing of how the services are built. */
    @ArchTest
    static final ArchRule KNOWS_NEITHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.acuerda.command..", "org.acuerda.query..", "org.springframework..", "org.axonframework..");

    /** The format can be read, and one day written, without a service to send it to. */
    @ArchTest
    static final ArchRule FORMAT_SENDS_NOTHING = classes()
            .that()
            .resideInAPackage("..history.format..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.acuerda.history.format..", "org.acuerda.events..", "org.yaml..", "org.jspecify..", "java..");
}
