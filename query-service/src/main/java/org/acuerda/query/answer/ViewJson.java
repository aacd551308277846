package org.acuerda.query.answer;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.json.EventJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON of views, in answers and in documents: written like events, with dates of facts as their text. */
public final class ViewJson {

    private ViewJson() {}

    /** A mapper that also reads views of older and newer versions: it ignores unknown members. */
    public static JsonMapper mapper() {
        return customize(JsonMapper.builder())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    /** Applies the rules to a given builder. */
    public static JsonMapper.Builder customize(JsonMapper.Builder builder) {
        return EventJson.customize(builder)
                .addModule(new SimpleModule("edtf-text")
                        .addSerializer(EdtfDate.class, new Writer())
                        .addDeserializer(EdtfDate.class, new Reader()));
    }

    private static final class Writer extends StdSerializer<EdtfDate> {

        private Writer() {
            super(EdtfDate.class);
        }

        @Override
        public void serialize(EdtfDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.text());
        }
    }

    private static final class Reader extends StdDeserializer<EdtfDate> {

        private Reader() {
            super(EdtfDate.class);
        }

        @Override
        public EdtfDate deserialize(JsonParser json, DeserializationContext context) {
            return new EdtfDate(json.getString());
        }
    }
}
