package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** Calendar as a strict reader takes it: every component is validated and no error is accepted. */
record StrictCalendar(Calendar calendar) {

    private static final int MAX_LINE_OCTETS = 75;

    static StrictCalendar read(String text) {
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(MAX_LINE_OCTETS));
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return new StrictCalendar(calendar);
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    List<String> uids() {
        return calendar.getComponents().stream()
                .map(component -> value(component, Property.UID))
                .toList();
    }

    /** A property of the entry that has an identifier, as the reader understands it. */
    String value(String uid, String property) {
        return calendar.getComponents().stream()
                .filter(component -> value(component, Property.UID).equals(uid))
                .map(component -> value(component, property))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid + " is not one of " + uids()));
    }

    private static String value(Component component, String property) {
        return component.getProperties().stream()
                .map(Property.class::cast)
                .filter(each -> each.getName().equals(property))
                .map(Property::getValue)
                .findFirst()
                .orElse("");
    }
}
