package org.acuerda.command.openapi;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.acuerda.events.Recorded;

/** JSON schemas of the records that commands carry, in the form that the reader of commands accepts. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String NOT_ON_RECORD = "NotOnRecord";

    private final Map<String, Schema<?>> named = new TreeMap<>();

    Schemas() {
        Schema<?> silence = object(new Field("notOnRecord", schema("boolean")._const(true)));
        silence.additionalProperties(false).description("The record does not say (no consta).");
        named.put(NOT_ON_RECORD, silence);
    }

    /** Every schema that others refer to, by name. */
    Map<String, Schema<?>> named() {
        return named;
    }

    static Schema<Object> schema(String type) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    /** A property that an object always has. */
    record Field(String name, Schema<?> schema) {}

    /** An object with these properties, all of them required. */
    static Schema<?> object(Field... fields) {
        Schema<Object> object = schema("object");
        for (Field field : fields) {
            object.addProperty(field.name(), field.schema());
            object.addRequiredItem(field.name());
        }
        return object;
    }

    static Schema<?> reference(String name) {
        return new Schema<>(SpecVersion.V31).$ref(REFERENCE + name);
    }

    /**
     * The body of an act.
     *
     * @param left out of it: components that the address says
     * @param optional components that the service gives where the caller does not
     */
    Schema<?> body(Class<?> command, List<String> left, List<String> optional) {
        Schema<?> body = schema("object").additionalProperties(false);
        for (RecordComponent component : command.getRecordComponents()) {
            if (!left.contains(component.getName())) {
                body.addProperty(component.getName(), of(component.getGenericType()));
                if (!isRecorded(component.getGenericType()) && !optional.contains(component.getName())) {
                    body.addRequiredItem(component.getName());
                }
            }
        }
        return body;
    }

    /** The schema of a component's type, its named parts by reference. */
    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Schema<?> argument = of(generic.getActualTypeArguments()[0]);
            if (isRecorded(type)) {
                return new Schema<>(SpecVersion.V31).addOneOfItem(argument).addOneOfItem(reference(NOT_ON_RECORD));
            }
            if (generic.getRawType().equals(List.class)) {
                return schema("array").items(argument);
            }
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw undescribed(type);
    }

    private Schema<?> of(Class<?> type) {
        if (type.isEnum() || type.isRecord() || type.isSealed()) {
            return reference(define(type));
        }
        return switch (type.getSimpleName()) {
            case "String" -> schema("string");
            case "boolean", "Boolean" -> schema("boolean");
            case "int", "Integer" -> schema("integer").format("int32");
            case "long", "Long" -> schema("integer").format("int64");
            default -> {
                if (type.equals(LocalDate.class)) {
                    yield schema("string").format("date");
                }
                if (type.equals(Instant.class)) {
                    yield schema("string").format("date-time");
                }
                if (type.equals(BigDecimal.class)) {
                    yield schema("number");
                }
                throw undescribed(type);
            }
        };
    }

    private String define(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            named.put(name, schema("object"));
            named.put(
                    name,
                    type.isEnum()
                            ? choice(type.getEnumConstants())
                            : type.isSealed() ? kinds(type) : body(type, List.of(), List.of()));
        }
        return name;
    }

    static Schema<Object> choice(Object... values) {
        Schema<Object> choice = schema("string");
        for (Object value : values) {
            choice.addEnumItemObject(value.toString());
        }
        return choice;
    }

    /** One of several records, told apart by their {@code kind}. */
    private Schema<?> kinds(Class<?> type) {
        Discriminator discriminator = new Discriminator().propertyName("kind");
        Schema<?> kinds = new Schema<>(SpecVersion.V31).discriminator(discriminator);
        for (Class<?> each : type.getPermittedSubclasses()) {
            String name = name(each);
            Schema<?> variant = body(each, List.of(), List.of());
            variant.addProperty("kind", schema("string")._const(kind(each)));
            variant.addRequiredItem("kind");
            named.put(name, variant);
            discriminator.mapping(kind(each), REFERENCE + name);
            kinds.addOneOfItem(reference(name));
        }
        return kinds;
    }

    /** The name by which the JSON of {@code EventJson} tells a kind, for example {@code FIXED_DATE}. */
    static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static boolean isRecorded(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType().equals(Recorded.class);
    }

    private static IllegalStateException undescribed(Type type) {
        return new IllegalStateException("The API's description does not know how to describe " + type);
    }

    /** Names of a record's components, in their order. */
    static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
