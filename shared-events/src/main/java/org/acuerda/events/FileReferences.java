package org.acuerda.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                RecordComponents.of(parts.getClass()).stream()
                        .flatMap(part -> of(Objects.requireNonNull(RecordComponents.value(parts, part))));
            case Collection<?> many -> many.stream().flatMap(FileReferences::of);
            case Map<?, ?> many -> many.values().stream().flatMap(FileReferences::of);
            default -> Stream.empty();
        };
    }
}
