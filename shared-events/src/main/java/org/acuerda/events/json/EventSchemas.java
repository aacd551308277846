package org.acuerda.events.json;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.RecordedJson;

/**
 * Model converter of swagger-core: describes how {@link EventJson} writes the types that the library cannot know. A schema's
 * name begins with the names of the types around it, since several types have the same name.
 */
public final class EventSchemas implements ModelConverter {

    private static final String NOT_ON_RECORD = Recorded.NotOnRecord.class.getSimpleName();

    @Override
    public Schema<?> resolve(AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType type = Json31.mapper().constructType(annotated.getType());
        Class<?> raw = type.getRawClass();
        if (raw.equals(EdtfDate.class)) {
            return text().description("When it happened, EDTF (ISO 8601-2): 2018-03-08, 2018-03, 2018, an interval, a"
                    + " moment with offset, or XXXX where the record does not say");
        }
        if (raw.equals(Recorded.class)) {
            return new JsonSchema()
                    .addOneOfItem(context.resolve(new AnnotatedType(type.containedType(0)).resolveAsRef(true)))
                    .addOneOfItem(define(NOT_ON_RECORD, notOnRecord(), context));
        }
        Map<String, Class<?>> kinds = EventJson.kinds(raw);
        if (!kinds.isEmpty()) {
            return define(name(raw), oneOf(kinds, context), context);
        }
        if (raw.isEnum()) {
            return define(name(raw), chain.next().resolve(new AnnotatedType(raw), context, chain), context);
        }
        if (raw.isRecord() && !type.hasGenericTypes()) {
            annotated.name(name(raw));
        }
        return chain.next().resolve(annotated, context, chain);
    }

    private static Schema<?> notOnRecord() {
        Schema<?> always = new JsonSchema().typesItem("boolean");
        always.setConst(true);
        return new JsonSchema()
                .typesItem("object")
                .description("The record does not say (no consta).")
                .addProperty(RecordedJson.NOT_ON_RECORD, always)
                .addRequiredItem(RecordedJson.NOT_ON_RECORD)
                .additionalProperties(false);
    }

    /** One of several records; their kind says which. */
    private static Schema<?> oneOf(Map<String, Class<?>> kinds, ModelConverterContext context) {
        Discriminator discriminator = new Discriminator().propertyName(EventJson.KIND);
        Schema<?> oneOf = new JsonSchema().discriminator(discriminator);
        kinds.forEach((kind, type) -> {
            Schema<?> reference = context.resolve(new AnnotatedType(type).resolveAsRef(true));
            Schema<?> named = text();
            named.setConst(kind);
            Objects.requireNonNull(context.getDefinedModels().get(name(type)))
                    .addProperty(EventJson.KIND, named)
                    .addRequiredItem(EventJson.KIND);
            discriminator.mapping(kind, reference.get$ref());
            oneOf.addOneOfItem(reference);
        });
        return oneOf;
    }

    private static Schema<?> define(String name, Schema<?> schema, ModelConverterContext context) {
        context.defineModel(name, schema);
        return new JsonSchema().$ref(RefUtils.constructRef(name));
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    /** The published name where a type has one, since a type may be renamed and the description may not. */
    private static String name(Class<?> type) {
        io.swagger.v3.oas.annotations.media.Schema published =
                type.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (published != null && !published.name().isEmpty()) {
            return published.name();
        }
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
