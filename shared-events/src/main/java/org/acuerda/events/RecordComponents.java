package org.acuerda.events;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Components of records, found once for each type: the JDK makes new ones, with accessors to be linked, each time it is asked. */
public final class RecordComponents {

    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            components.forEach(
                    component -> component.getAccessor().setAccessible(true)); // many records are package-private
            return components;
        }
    };

    private RecordComponents() {}

    /** The components of a type of records, in their order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** What a record holds in one of its components. */
    public static @Nullable Object value(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The values of a record can be read", impossible);
        }
    }
}
