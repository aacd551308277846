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

/** JSON of {@link Recorded}: a known value is written as itself, one not on record as {@code {"notOnRecord":true}}. */
public final class RecordedJson {

    /** The one member of the object that says "not on record". */
    public static final String NOT_ON_RECORD = "notOnRecord";

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
                case Recorded.NotOnRecord<?> none -> {
                    json.writeStartObject();
                    json.writeBooleanProperty(NOT_ON_RECORD, true);
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

        /** A reader that accepts missing fields reads them as not on record; a stored event never lacks a field. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return new Recorded.NotOnRecord<>();
        }

        @Override
        public Recorded deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            if (node.isObject() && node.has(NOT_ON_RECORD)) {
                if (node.size() == 1
                        && node.path(NOT_ON_RECORD).isBoolean()
                        && node.path(NOT_ON_RECORD).booleanValue()) {
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
