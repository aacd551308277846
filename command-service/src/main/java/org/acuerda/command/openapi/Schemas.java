package org.acuerda.command.openapi;

import static io.swagger.v3.oas.models.Components.COMPONENTS_SCHEMAS_REF;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.acuerda.command.decision.CommandBounds;
import org.acuerda.events.Recorded;
import org.acuerda.events.json.EventSchemas;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the records that commands carry, in the form that the reader of commands accepts. */
final class Schemas {

    private final Map<String, Schema<?>> named = new TreeMap<>();
    private final ModelConverters converters = new ModelConverters(true);

    Schemas() {
        converters.addConverter(new EventSchemas());
        converters.addConverter(Schemas::whole);
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
        return new Schema<>(SpecVersion.V31).$ref(COMPONENTS_SCHEMAS_REF + name);
    }

    /**
     * The body of an act.
     *
     * @param left out of it: components that the address says
     * @param optional components that the service gives where the caller does not
     */
    Schema<?> body(Class<?> command, List<String> left, List<String> optional) {
        Schema<?> whole = Objects.requireNonNull(named.remove(name(of(command))));
        Schema<?> body = schema("object").additionalProperties(false);
        whole.getProperties().forEach((name, property) -> {
            if (!left.contains(name)) {
                body.addProperty(name, property);
                if (whole.getRequired().contains(name) && !optional.contains(name)) {
                    body.addRequiredItem(name);
                }
            }
        });
        return body;
    }

    /** The schema of a type, its named parts by reference. */
    Schema<?> of(Type type) {
        ResolvedSchema read = converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        read.referencedSchemas.forEach(named::put);
        return read.schema;
    }

    /** A component may be left out only where it may be not on record; any other field is rejected. */
    private static Schema<?> whole(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.next().resolve(annotated, context, chain);
        Class<?> type = Json31.mapper().constructType(annotated.getType()).getRawClass();
        if (type.isRecord()) {
            Schema<?> whole = Objects.requireNonNull(context.getDefinedModels().get(name(schema)));
            whole.setAdditionalProperties(false);
            whole.setRequired(Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getType().equals(Recorded.class))
                    .map(RecordComponent::getName)
                    .toList());
            for (RecordComponent component : type.getRecordComponents()) {
                bound(whole.getProperties().get(component.getName()), component);
            }
        }
        return schema;
    }

    /** The bounds of texts and lists, also where they may be not on record. */
    private static void bound(@Nullable Schema<?> schema, RecordComponent component) {
        if (schema == null) {
            return;
        }
        if (isOfType(schema, "array")) {
            schema.setMaxItems(CommandBounds.items(component));
            bound(schema.getItems(), component);
        } else if (isOfType(schema, "string") && schema.getFormat() == null && schema.getEnum() == null) {
            schema.setMaxLength(CommandBounds.length(component));
        } else if (schema.getOneOf() != null) {
            bound(schema.getOneOf().getFirst(), component);
        }
    }

    private static boolean isOfType(Schema<?> schema, String type) {
        return type.equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains(type));
    }

    static Schema<Object> choice(Object... values) {
        Schema<Object> choice = schema("string");
        for (Object value : values) {
            choice.addEnumItemObject(value.toString());
        }
        return choice;
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(COMPONENTS_SCHEMAS_REF.length());
    }

    /** Names of a record's components, in their order. */
    static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
