package org.acuerda.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.acuerda.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Every caller of the API depends on this module, so it depends on neither a framework nor a service. */
    @ArchTest
    static final ArchRule KNOWS_JAVA_AND_JSON_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.acuerda.client..", "org.acuerda.events.json", "tools.jackson..", "org.jspecify..", "java..");
}
