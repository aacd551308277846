package org.acuerda.events.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.session.Roll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EventSchemasTest {

    private record Sample(
            Recorded<String> name, EdtfDate on, BodyEvent.Kind bodyKind, CommissionEvent.Kind sessionKind) {}

    @Test
    void aRecordedValueIsTheValueOrNotOnRecord() {
        JsonNode schemas = described(Sample.class);

        assertThat(schemas.at("/EventSchemasTest.Sample/properties/name/oneOf").toString())
                .isEqualTo("[{\"type\":\"string\"},{\"$ref\":\"#/components/schemas/NotOnRecord\"}]");
        assertThat(schemas.at("/NotOnRecord/properties/notOnRecord/const").asBoolean())
                .isTrue();
        assertThat(schemas.at("/EventSchemasTest.Sample/properties/on/type").asString())
                .isEqualTo("string");
    }

    @Test
    void typesOfTheSameNameAreNotTakenForEachOther() {
        JsonNode schemas = described(Sample.class);

        assertThat(schemas.at("/BodyEvent.Kind/enum").toString()).contains("GUARANTOR");
        assertThat(schemas.at("/CommissionEvent.Kind/enum").toString()).contains("ORDINARY");
    }

    @ParameterizedTest
    @ValueSource(classes = {Term.class, Evidence.class, Roll.Entry.class, PathStep.StepTerm.class})
    void everyRecordOfASealedTypeHasItsKind(Class<?> type) {
        JsonNode schemas = described(type);
        JsonNode mapping = schemas.path(type.getName().replaceAll(".*\\.", "").replace('$', '.'))
                .at("/discriminator/mapping");

        assertThat(mapping).hasSize(type.getPermittedSubclasses().length);
        mapping.forEachEntry((kind, reference) -> {
            JsonNode record = schemas.path(reference.asString().replaceAll(".*/", ""));
            assertThat(record.at("/properties/kind/const").asString()).isEqualTo(kind);
            assertThat(record.path("required").toString()).contains("\"kind\"");
        });
    }

    private static JsonNode described(Class<?> type) {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new EventSchemas());
        @SuppressWarnings("rawtypes") // the library's own type
        Map<String, Schema> schemas =
                converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true)).referencedSchemas;
        return EventJson.mapper().readTree(Json31.pretty(schemas));
    }
}
