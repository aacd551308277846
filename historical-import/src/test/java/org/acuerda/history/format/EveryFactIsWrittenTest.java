package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.acuerda.events.DomainEvent;
import org.junit.jupiter.api.Test;

/**
 * Guard of the two directions: every fact that a section can make is in the generated histories, which are written, read
 * and written again with every part of each fact.
 */
class EveryFactIsWrittenTest {

    @Test
    void generatesEveryFactThatASectionMakes() {
        Set<String> generated = LongStream.range(0, 20)
                .boxed()
                .flatMap(seed -> GeneratedHistory.of(seed).stream())
                .map(fact -> fact.body().getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(generated).isEqualTo(made());
    }

    /** Events and commands of their own that the sections construct. */
    private static Set<String> made() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.acuerda.history.format")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Section") || isInsideASection(type))
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .map(call -> call.getTargetOwner())
                        .filter(EveryFactIsWrittenTest::isFact)
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isInsideASection(JavaClass type) {
        return type.getEnclosingClass()
                .filter(outer -> outer.getSimpleName().endsWith("Section"))
                .isPresent();
    }

    private static boolean isFact(JavaClass type) {
        return type.isAssignableTo(DomainEvent.class) || (type.isRecord() && isInsideASection(type));
    }
}
