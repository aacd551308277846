package org.acuerda.events;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Writes a {@link Recorded} value as itself and silence as {@code {"notOnRecord":true}}, and reads both back. */
public final class RecordedJson {

    /** The one member of the object that silence is written as. */
    public static final String SILENCE = "notOnRecord";

    private RecordedJson() {}

    public static JacksonModule module() {
        return new SimpleModule("recorded")
                .addSerializer(Recorded.class, new Writer())
                .addDeserializer(Recorded.class, new Reader(null));
    }

    @SuppressWarnings("rawtypes") // Jackson registers by raw class
    private static final class Writer extends ValueSerializer<Recorded> {

        @Override
        public void serialize(Recorded recorded, JsonGenerator json, SerializationContext context) {
            Recorded<?> typed = recorded;
            switch (typed) {
                case Recorded.Known<?> known -> context.writeValue(json, known.value());
                case Recorded.NotOnRecord<?> silence -> {
                    json.writeStartObject();
                    json.writeBooleanProperty(SILENCE, true);
                    json.writeEndObject();
                }
            }
        }
    }

    @SuppressWarnings("rawtypes") // Jackson registers by raw class
    private static final class Reader extends ValueDeserializer<Recorded> {

        private final @Nullable JavaType valueType;

        private Reader(@Nullable JavaType valueType) {
            this.valueType = valueType;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return new Reader(context.getContextualType().containedTypeOrUnknown(0));
        }

        /** Where a reader lets a field be left out, leaving it out is silence; a stored event never leaves one out. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return new Recorded.NotOnRecord<>();
        }

        @Override
        public Recorded deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            if (node.isObject() && node.has(SILENCE)) {
                if (node.size() == 1
                        && node.path(SILENCE).isBoolean()
                        && node.path(SILENCE).booleanValue()) {
                    return new Recorded.NotOnRecord<>();
                }
                return context.reportInputMismatch(this, "Silence is written {\"notOnRecord\":true} and nothing else");
            }
            if (valueType == null) {
                return context.reportInputMismatch(this, "The type of the value is unknown here");
            }
            try (JsonParser value = node.traverse(context)) {
                if (value.nextToken() == JsonToken.VALUE_NULL) {
                    return context.reportInputMismatch(this, "Write {\"notOnRecord\":true} instead of null");
                }
                return new Recorded.Known<>(context.<Object>readValue(value, valueType));
            }
        }
    }
}
