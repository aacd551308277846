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

/** JSON of days and instants, read from ISO text only: a number or an array is a wrong type, not another form of a date. */
public final class IsoTextJson {

    private IsoTextJson() {}

    public static JacksonModule module() {
        return new SimpleModule("iso-text")
                .addDeserializer(
                        LocalDate.class, new Reader<>(LocalDate.class, text -> LocalDate.parse(inFourDigits(text))))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, text -> Instant.parse(inFourDigits(text))));
    }

    /** Years beyond 9999 or before 0000 are no dates of any record, and no calendar can count with them. */
    private static String inFourDigits(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeException("A year has four digits: " + text);
        }
        return text;
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
