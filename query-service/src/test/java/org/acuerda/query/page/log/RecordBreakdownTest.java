package org.acuerda.query.page.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.query.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Test that every part of every event has a label, however deep it lies, and that no label is left over. */
class RecordBreakdownTest {

    private static final String PREFIX = "part.";

    @ParameterizedTest
    @EnumSource
    void hasALabelForEveryPartOfEveryEvent(Language language) {
        Set<String> parts = new TreeSet<>();
        Set<Type> seen = new HashSet<>();
        EventCatalog.standard().types().stream().map(EventType::type).forEach(type -> collect(type, parts, seen));

        assertThat(ResourceBundle.getBundle("org.acuerda.query.page.log.parts", language.locale())
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        parts.stream().map(PREFIX::concat).toList());
    }

    private static void collect(Type type, Set<String> parts, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, parts, seen));
        }
        if (!(type instanceof Class<?> found)
                || !found.getName().startsWith("org.acuerda")
                || found == EdtfDate.class
                || found == Recorded.class
                || !seen.add(found)) {
            return;
        }
        if (found.isSealed()) {
            Arrays.stream(found.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .map("is."::concat)
                    .forEach(parts::add);
            Arrays.stream(found.getPermittedSubclasses()).forEach(kind -> collect(kind, parts, seen));
        }
        if (found.isRecord()) {
            for (RecordComponent component : found.getRecordComponents()) {
                parts.add(component.getName());
                collect(component.getGenericType(), parts, seen);
            }
        }
    }
}
