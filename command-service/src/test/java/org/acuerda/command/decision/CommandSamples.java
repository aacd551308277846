package org.acuerda.command.decision;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;

/** Test data made by reflection: every command of the service, so that a test of all of them covers a new one by itself. */
public final class CommandSamples {

    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class,
            1,
            Integer.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            Boolean.class,
            true,
            LocalDate.class,
            LocalDate.of(2026, 3, 9),
            Instant.class,
            Instant.parse("2026-03-09T18:00:00Z"),
            EdtfDate.class,
            new EdtfDate("2026-03-09"));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CommandSamples() {}

    /** The types of all commands. */
    public static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .importPackages("org.acuerda.command").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && type.isRecord())
                        .filter(type -> !type.getName().contains("Test$")
                                && !type.getName().contains("IT$"))
                        .<Class<?>>map(JavaClass::reflect);
    }

    /** A command with everything filled, each text another one. */
    public static Command of(Class<?> type) {
        return (Command) record(type);
    }

    /** The same record with the value at a path changed. */
    public static <R extends Record> R with(R record, String path, UnaryOperator<Object> change) {
        return with(record, path, "", change);
    }

    /** The records that a component may hold. */
    public static Stream<Class<?>> kinds(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandSamples::kinds)
                : Stream.empty();
    }

    private static Record record(Class<?> type) {
        return made(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> value(component.getGenericType()))
                        .toArray());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType of) {
            Object inner = value(of.getActualTypeArguments()[0]);
            return of.getRawType() == List.class ? List.of(inner) : Recorded.of(inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "x-" + NUMBER.getAndIncrement();
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return PLAIN.containsKey(plain)
                ? PLAIN.get(plain)
                : record(kinds(plain).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked") // the copy is of the record's own class
    private static <R extends Record> R with(R record, String path, String prefix, UnaryOperator<Object> change) {
        return (R) made(
                record.getClass(),
                Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> changed(read(record, component), path, prefix + component.getName(), change))
                        .toArray());
    }

    private static Object changed(Object value, String path, String here, UnaryOperator<Object> change) {
        if (!path.startsWith(here)) {
            return value;
        }
        if (value instanceof Recorded<?> recorded) {
            return recorded.known()
                    .<Object>map(known -> Recorded.of(changed(known, path, here, change)))
                    .orElse(recorded);
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> changed(list.get(index), path, here + "[" + index + "]", change))
                    .toList();
        }
        if (value instanceof Record inner) {
            return with(inner, path, here + ".", change);
        }
        return path.equals(here) ? change.apply(value) : value;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Record made(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
