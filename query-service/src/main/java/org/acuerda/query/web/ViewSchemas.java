package org.acuerda.query.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes in the API's documentation those values whose JSON is not that of their components. */
@Component
final class ViewSchemas implements ModelConverter {

    private static final String SILENCE = "notOnRecord";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType type = Json31.mapper().constructType(annotated.getType());
        if (type.hasRawClass(EdtfDate.class)) {
            return new JsonSchema()
                    .typesItem("string")
                    .description("When it happened, EDTF (ISO 8601-2): 2018-03-08, 2018-03, 2018, an interval, a moment"
                            + " with offset, or XXXX where the record does not say");
        }
        if (type.hasRawClass(Recorded.class)) {
            Schema<?> value = context.resolve(new AnnotatedType(type.containedType(0)).resolveAsRef(true));
            Schema<?> either = new JsonSchema();
            either.setOneOf(List.of(value, silence()));
            return either;
        }
        return chain.hasNext() ? chain.next().resolve(annotated, context, chain) : null;
    }

    private static Schema<?> silence() {
        Schema<?> always = new JsonSchema();
        always.addType("boolean");
        always.setConst(true);
        Schema<?> silence = new JsonSchema();
        silence.addType("object");
        silence.setDescription("The record does not say (no consta)");
        silence.setProperties(Map.of(SILENCE, always));
        silence.setRequired(List.of(SILENCE));
        return silence;
    }
}
