package org.acuerda.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads days and instants from ISO text only: a number or an array is a wrong type, not another way to say a date. */
final class IsoTextJson {

    private IsoTextJson() {}

    static JacksonModule module() {
        return new SimpleModule("iso-text")
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, Instant::parse));
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> parse;

        private Reader(Class<T> type, Function<String, T> parse) {
            super(type);
            this.type = type;
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked") // Jackson's two answers to a wrong value are declared as Object
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(context.constructType(type), json);
            }
            String text = json.getString();
            try {
                return parse.apply(text);
            } catch (DateTimeException unreadable) {
                return (T) context.handleWeirdStringValue(type, text, "not ISO 8601 or no day of the calendar");
            }
        }
    }
}
