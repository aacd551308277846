package org.acuerda.query.page.frame;

import java.time.LocalDate;
import java.util.Arrays;
import org.acuerda.query.language.PageText;
import org.acuerda.query.language.WrittenDate;
import org.acuerda.query.naming.NameResolver;

/**
 * View model of a filter that cannot be applied.
 *
 * @param kind which message says it
 */
public record FilterError(Kind kind, String value) {

    enum Kind {
        DATE,
        NUMBER,
        CHOICE,
        WORDS
    }

    static FilterError of(Class<? extends Record> filter, InvalidFilter invalid) {
        Class<?> type = Arrays.stream(filter.getRecordComponents())
                .filter(component -> component.getName().equals(invalid.field()))
                .<Class<?>>map(component -> component.getType())
                .findFirst()
                .orElse(String.class);
        Kind kind = type == LocalDate.class ? Kind.DATE : type == Long.class ? Kind.NUMBER : Kind.CHOICE;
        return new FilterError(kind, invalid.value());
    }

    /** What was not understood and what to write instead. */
    public String said(PageText words) {
        String shown = NameResolver.shortened(value);
        return switch (kind) {
            case DATE ->
                words.say(
                        "filter.wrong.date",
                        shown,
                        WrittenDate.meant(value).orElseGet(() -> words.say("filter.wrong.date.forms")));
            case NUMBER -> words.say("filter.wrong.number", shown);
            case CHOICE -> words.say("filter.wrong.choice", shown);
            case WORDS -> words.say("filter.wrong.words", shown);
        };
    }
}
