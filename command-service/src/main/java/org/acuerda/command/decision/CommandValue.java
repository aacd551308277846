package org.acuerda.command.decision;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;

/**
 * Value: one value in a command, records and what they hold, with its place. What is not on record is no value.
 *
 * @param path from the command, for example {@code proposal.points[0].responsibles[1].id}
 * @param component that holds it, alone or in a list
 */
public record CommandValue(String path, RecordComponent component, Object value) {

    /** Every value in a command, in the order in which it declares them. */
    public static Stream<CommandValue> in(Command command) {
        return inComponents((Record) command, "");
    }

    private static Stream<CommandValue> inComponents(Record record, String prefix) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .flatMap(component -> at(prefix + component.getName(), component, value(record, component)));
    }

    private static Stream<CommandValue> at(String path, RecordComponent component, Object value) {
        return switch (value) {
            case Recorded<?> recorded -> recorded.known().stream().flatMap(known -> at(path, component, known));
            case List<?> list ->
                IntStream.range(0, list.size())
                        .boxed()
                        .flatMap(index -> at(path + "[" + index + "]", component, list.get(index)));
            case Record record ->
                Stream.concat(Stream.of(new CommandValue(path, component, record)), inComponents(record, path + "."));
            default -> Stream.of(new CommandValue(path, component, value));
        };
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
