package org.acuerda.events;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Walker over the values of an event: finds the files that it names, however deep they are. */
public final class FileReferences {

    private FileReferences() {}

    /** The files that an event names, in the order of its components. */
    public static List<FileReference> in(DomainEvent event) {
        return of(event).toList();
    }

    private static Stream<FileReference> of(Object value) {
        return switch (value) {
            case FileReference reference -> Stream.of(reference);
            case Record parts ->
                Stream.of(parts.getClass().getRecordComponents()).flatMap(part -> of(value(parts, part)));
            case Collection<?> many -> many.stream().flatMap(FileReferences::of);
            case Map<?, ?> many -> many.values().stream().flatMap(FileReferences::of);
            default -> Stream.empty();
        };
    }

    private static Object value(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("An event's values can be read", unreadable);
        }
    }
}
