package org.acuerda.command.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.acuerda.events.Recorded;

/**
 * Check for an empty text in a command where a value may be not on record. An empty text would be neither a value nor
 * "not on record".
 */
final class EmptyTexts {

    private EmptyTexts() {}

    /** Path of the first one, for example {@code proposal.points[0].deliverable}. */
    static Optional<String> first(Record command) {
        return inComponents(command, "");
    }

    private static Optional<String> in(Object value, String path) {
        return switch (value) {
            case Recorded.Known<?> known -> inKnown(known.value(), path);
            case List<?> list ->
                IntStream.range(0, list.size())
                        .mapToObj(index -> in(list.get(index), path + "[" + index + "]"))
                        .flatMap(Optional::stream)
                        .findFirst();
            case Record record -> inComponents(record, path + ".");
            default -> Optional.empty();
        };
    }

    private static Optional<String> inKnown(Object known, String path) {
        if (known instanceof String text) {
            return text.isBlank() ? Optional.of(path) : Optional.empty();
        }
        return in(known, path);
    }

    private static Optional<String> inComponents(Record record, String prefix) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> in(value(record, component), prefix + component.getName()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true); // commands are visible within their features only
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
