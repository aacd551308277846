package org.acuerda.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.acuerda.query.answer.Today;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.Projection;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.RestController;

/** Test of the architecture: the allowed dependencies of the read side's packages. */
@AnalyzeClasses(packages = "org.acuerda.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What a generated builder is made of. */
    private static final String GENERATED = ".+Builder\\$.+";

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.acuerda.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.acuerda.query.(**)").should().beFreeOfCycles();

    /** Dates and names do not depend on pages. */
    @ArchTest
    static final ArchRule languageAndNamingKnowNoPage = noClasses()
            .that()
            .resideInAnyPackage("org.acuerda.query.language..", "org.acuerda.query.naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.acuerda.query.page..", "org.acuerda.query.form..");

    @ArchTest
    static final ArchRule theWriteSideIsUnknown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.acuerda.command..", "org.axonframework..", "java.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule onlyPagesCallTheWriteSide = noClasses()
            .that()
            .resideOutsideOfPackages("org.acuerda.query.form..", "org.acuerda.query.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.acuerda.client..");

    @ArchTest
    static final ArchRule onlyTheEngineReadsTheTopic = noClasses()
            .that()
            .resideOutsideOfPackage("org.acuerda.query.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule featuresKnowFiltersOnly = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.acuerda.query.projection..", "org.acuerda.query.record..", "org.acuerda.query.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.mongodb.client..");

    @ArchTest
    static final ArchRule foldsArePure = noClasses()
            .that()
            .haveSimpleNameEndingWith("Fold")
            .or()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "java.io..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class);

    /**
     * Records with more components are split into meaningful parts; a filter has one component for each parameter of
     * its request.
     */
    @ArchTest
    static final ArchRule recordsHaveAtMostTenComponents = classes()
            .that()
            .areRecords()
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .should(haveAtMostTenComponents());

    @ArchTest
    static final ArchRule projectionsKeepNothing =
            classes().that().implement(Projection.class).should().haveOnlyFinalFields();

    @ArchTest
    static final ArchRule apisArePrivateToTheirFeature =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule interfacesHaveAReason = classes()
            .that()
            .areInterfaces()
            .and()
            .haveNameNotMatching(GENERATED)
            .should(haveAReason());

    /** The day of a moment is that of a zone, never that of the offset with which a client wrote it. */
    @ArchTest
    static final ArchRule noDayIsTakenFromAnOffset =
            noClasses().should().callMethod(OffsetDateTime.class, "toLocalDate");

    @ArchTest
    static final ArchRule oneClockTellsTheTime = noClasses()
            .that()
            .resideOutsideOfPackage("org.acuerda.query.answer..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    /**
     * A moment has its day and hour only in the zone of its commission. Pages, forms and feeds get texts that have it,
     * and queries ask the register of zones; a fold has the zone in its event.
     */
    @ArchTest
    static final ArchRule oneRegisterKnowsTheZones = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.acuerda.query.language..",
                    "org.acuerda.query.membership..",
                    "org.acuerda.query.naming..",
                    "org.acuerda.query.answer..",
                    "org.acuerda.query.term..",
                    "org.acuerda.query.page.frame..")
            .and()
            .haveSimpleNameNotEndingWith("Fold")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ZoneId.class, ZonedDateTime.class)
            .orShould()
            .callMethod(OffsetDateTime.class, "toLocalDate")
            .orShould()
            .callMethod(OffsetDateTime.class, "toLocalDateTime")
            .orShould()
            .callMethod(OffsetDateTime.class, "toLocalTime")
            .orShould()
            .callMethod(OffsetDateTime.class, "format", DateTimeFormatter.class);

    /** Texts without a commission's zone are for the frame only. */
    @ArchTest
    static final ArchRule textsComeFromTheFrame = noClasses()
            .that()
            .resideOutsideOfPackages("org.acuerda.query.language..", "org.acuerda.query.page.frame..")
            .should()
            .callConstructor(PageText.class, MessageSource.class, Language.class, ZoneId.class)
            .orShould()
            .callMethod(PageContext.class, "words", Locale.class);

    /**
     * One place compares a due date with today: whatever reads a due date elsewhere shows it, and compares no days.
     * Folds and filters of lists only order days.
     */
    @ArchTest
    static final ArchRule onePlaceComparesDueDates =
            classes().that().resideOutsideOfPackage("org.acuerda.query.term..").should(compareNoDueDate());

    private static final Pattern DUE_DATE = Pattern.compile("dueOn|.+DueOn");
    private static final Set<String> COMPARISONS =
            Set.of("isBefore", "isAfter", "isEqual", "compareTo", "until", "datesUntil", "toEpochDay", "between");
    private static final Set<String> DAYS =
            Set.of(LocalDate.class.getName(), ChronoUnit.class.getName(), Today.class.getName());

    private static ArchCondition<JavaClass> compareNoDueDate() {
        return new ArchCondition<>("not both read a due date and compare days") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaAccess<?>> uses = new HashSet<>(type.getMethodCallsFromSelf());
                uses.addAll(type.getMethodReferencesFromSelf());
                boolean readsDueDates = uses.stream()
                        .anyMatch(use -> DUE_DATE.matcher(use.getName()).matches()
                                && use.getTargetOwner().getPackageName().startsWith("org.acuerda."));
                List<String> comparisons = uses.stream()
                        .filter(use -> DAYS.contains(use.getTargetOwner().getName()))
                        .filter(use -> COMPARISONS.contains(use.getName())
                                || use.getTargetOwner().getName().equals(Today.class.getName()))
                        .map(JavaAccess::getDescription)
                        .toList();
                if (readsDueDates && !comparisons.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + comparisons));
                }
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

    /**
     * A function or a marker has no implementation, a family has several, and an interface of a lower layer has one in
     * a higher layer.
     */
    private static ArchCondition<JavaClass> haveAReason() {
        return new ArchCondition<>("be implemented by none, by several, or in another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<JavaClass> classes = type.getAllSubclasses().stream()
                        .filter(implementation -> !implementation.isInterface())
                        .toList();
                if (classes.size() == 1 && classes.getFirst().getPackageName().equals(type.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            "%s has one implementation only, %s, in its own package"
                                    .formatted(
                                            type.getName(), classes.getFirst().getSimpleName())));
                }
            }
        };
    }
}
