package org.acuerda.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerda.query.feed.CalendarEntry.Span;
import org.acuerda.query.language.Language;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final String HOSTILE =
            "Comité; \"A\", <b>B</b> & C\\N\nEND:VEVENT\nATTACH:x — áéíóúñü áéíóúñü áéíóúñü áéíóúñü áéíóúñü áéíóúñü 🏛🏛🏛🏛";

    @Test
    void givesBackEveryTextAsItWas() {
        StrictCalendar read =
                StrictCalendar.read(calendar(entry(HOSTILE, new Span.Day(LocalDate.of(2018, 3, 8), true))));

        assertThat(read.uids()).containsExactly("ses-1.acuerda");
        assertThat(read.value("ses-1.acuerda", "SUMMARY")).isEqualTo(HOSTILE);
        assertThat(read.value("ses-1.acuerda", "LOCATION")).isEqualTo(HOSTILE);
        assertThat(read.value("ses-1.acuerda", "DESCRIPTION")).isEqualTo(HOSTILE + "\n" + HOSTILE);
    }

    @Test
    void leavesOutWhatNoLineMayHold() {
        StrictCalendar read = StrictCalendar.read(
                calendar(entry("uno\r\ndos\u0007\u0000tres\rcuatro", new Span.Day(LocalDate.of(2018, 3, 8), true))));

        assertThat(read.value("ses-1.acuerda", "SUMMARY")).isEqualTo("uno\ndos  tres cuatro");
    }

    @Test
    void leavesOutAnUnknownHourAndSaysTheAssumedLengthOfAnUnknownEnd() {
        String day = calendar(entry("Sesión", new Span.Day(LocalDate.of(2018, 3, 8), true)));
        Instant from = Instant.parse("2026-03-05T16:00:00Z");
        String hour = calendar(entry("Sesión", new Span.Hours(from, null)));
        String whole = calendar(entry("Sesión", new Span.Hours(from, from.plusSeconds(5400))));

        assertThat(day).contains("DTSTART;VALUE=DATE:20180308\r\n").doesNotContain("DTEND", "\r\nDURATION");
        assertThat(hour)
                .contains("DTSTART:20260305T160000Z\r\nDURATION:PT2H\r\n")
                .doesNotContain("DTEND");
        assertThat(whole).contains("DTSTART:20260305T160000Z\r\nDTEND:20260305T173000Z\r\n");
    }

    @Test
    void takesTheSameTimeForAStrictReaderAndForAPlanner() {
        Instant from = Instant.parse("2026-03-05T16:00:00Z");
        for (Span span : List.of(
                new Span.Hours(from, null),
                new Span.Hours(from, from.plusSeconds(5400)),
                new Span.Day(LocalDate.of(2026, 3, 5), true),
                new Span.Day(LocalDate.of(2026, 3, 5), false))) {
            String text = calendar(entry("Sesión", span));
            boolean busy = !(span instanceof Span.Day day) || day.busy();

            assertThat(StrictCalendar.read(text).value("ses-1.acuerda", "TRANSP"))
                    .isEqualTo(busy ? "OPAQUE" : "TRANSPARENT");
            assertThat(LenientCalendar.read(text).isBusy("ses-1.acuerda")).isEqualTo(busy);
            if (span instanceof Span.Hours hours) {
                assertThat(LenientCalendar.read(text).length("ses-1.acuerda"))
                        .isEqualTo(hours.until() == null ? Duration.ofHours(2) : Duration.ofMinutes(90));
            }
        }
    }

    @Test
    void isACalendarWithoutEntriesToo() {
        assertThat(StrictCalendar.read(new CalendarText("https://example.org", Map.of())
                                .of("Sesiones", "Ninguna", Language.SPANISH, List.of()))
                        .calendar()
                        .getComponents())
                .hasSize(1);
    }

    private static String calendar(CalendarEntry entry) {
        return new CalendarText("https://example.org", Map.of(7L, Instant.parse("2026-02-20T16:00:00Z")))
                .of("Sesiones y plazos", HOSTILE, Language.SPANISH, List.of(entry));
    }

    private static CalendarEntry entry(String text, Span span) {
        return new CalendarEntry(
                "ses-1.acuerda", 0, 7, span, false, text, List.of(text, text), text, "/sesiones/ses-1");
    }
}
