package org.acuerda.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.OffsetDateTime;

/** Test of where days come from, in this service and in the modules below it. */
@AnalyzeClasses(packages = "org.acuerda", importOptions = DoNotIncludeTests.class)
class DayOfAMomentTest {

    /** A moment has its day in a zone; the offset only tells how a client wrote the hour. */
    @ArchTest
    static final ArchRule isNeverTakenFromItsOffset = noClasses()
            .should()
            .callMethodWhere(target(owner(equivalentTo(OffsetDateTime.class)))
                    .and(target(nameMatching("toLocal.*|get(Day|Month|Year|Hour|Minute).*|get|getLong"))));
}
