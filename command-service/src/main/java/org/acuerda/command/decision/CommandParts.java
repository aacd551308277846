package org.acuerda.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.RecordComponents;
import org.acuerda.events.Recorded;

/** Walk over everything that a command carries, at any depth, so that a check of all values forgets no new component. */
public final class CommandParts {

    private CommandParts() {}

    /**
     * One value of a command. A component that is not on record has none; a list comes before its elements.
     *
     * @param path of the value, for example {@code proposal.points[0].deliverable}
     * @param component that holds the value, or the list it is an element of
     * @param value a record, a list, or a simple value such as a text or a day
     */
    public record Part(String path, RecordComponent component, Object value) {

        /** Whether the component may be not on record. */
        public boolean isRecorded() {
            return component.getType().equals(Recorded.class);
        }

        /** Whether it is a text that says nothing. */
        public boolean isBlank() {
            return value instanceof String text && text.isBlank();
        }
    }

    /** Every part of a command, in the order of its components. */
    public static Stream<Part> of(Command command) {
        return components((Record) command, "");
    }

    private static Stream<Part> components(Record record, String prefix) {
        return RecordComponents.of(record.getClass()).stream()
                .flatMap(component -> parts(new Part(
                        prefix + component.getName(),
                        component,
                        Objects.requireNonNull(RecordComponents.value(record, component)))));
    }

    private static Stream<Part> parts(Part part) {
        return switch (part.value()) {
            case Recorded.Known<?> known -> parts(new Part(part.path(), part.component(), known.value()));
            case Recorded.NotOnRecord<?> none -> Stream.empty();
            case List<?> list ->
                Stream.concat(
                        Stream.of(part),
                        IntStream.range(0, list.size())
                                .mapToObj(at -> new Part(part.path() + "[" + at + "]", part.component(), list.get(at)))
                                .flatMap(CommandParts::parts));
            case Record record -> Stream.concat(Stream.of(part), components(record, part.path() + "."));
            default -> Stream.of(part);
        };
    }
}
