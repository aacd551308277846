package org.acuerda.query.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.events.EdtfDate;

/**
 * Text of dates in one language, with the precision of the record and no more: "8 de marzo de 2018", "marzo de 2018",
 * "del 5 de octubre al 15 de diciembre de 2018".
 */
final class DateText {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Language language;
    private final ZoneId zone;
    private final String afterHour;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter precise;
    private final DateTimeFormatter typed;
    private final DateTimeFormatter typedWithSeconds;

    /**
     * @param zone in which moments are written
     * @param zoneName written after day and hour; empty where readers expect the zone
     */
    DateText(Language language, ZoneId zone, String zoneName) {
        this.language = language;
        this.zone = zone;
        this.afterHour = zoneName.isEmpty() ? "" : ", " + zoneName;
        boolean spanish = language == Language.SPANISH;
        day = formatter(spanish ? "d 'de' MMMM 'de' uuuu" : "d MMMM uuuu");
        dayOfYear = formatter(spanish ? "d 'de' MMMM" : "d MMMM");
        shortDay = formatter("d MMM");
        month = formatter(spanish ? "MMMM 'de' uuuu" : "MMMM uuuu");
        monthOfYear = formatter("MMMM");
        weekday = formatter(spanish ? "EEEE d 'de' MMMM 'de' uuuu" : "EEEE, d MMMM uuuu");
        hour = formatter("HH:mm");
        precise = formatter("HH:mm:ss.SSS");
        typed = formatter("dd/MM/uuuu HH:mm");
        typedWithSeconds = formatter("dd/MM/uuuu HH:mm:ss");
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Day and month in a few letters. */
    String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** The day with its name. */
    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** Day and hour of a moment. */
    String moment(Instant moment) {
        return withHour(moment, hour);
    }

    /** Day and hour of a moment to the millisecond. */
    String precise(Instant moment) {
        return withHour(moment, precise);
    }

    private String withHour(Instant moment, DateTimeFormatter hours) {
        return day.format(moment.atZone(zone)) + ", " + hours.format(moment.atZone(zone)) + afterHour;
    }

    /** The day of a moment. */
    String day(Instant moment) {
        return day.format(moment.atZone(zone));
    }

    /** Day and hour in figures, as {@link WrittenMoment} reads them. */
    String typed(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return (there.getSecond() == 0 ? typed : typedWithSeconds).format(there);
    }

    /** The hour of a moment. */
    String hour(Instant moment) {
        return hour.format(moment.atZone(zone));
    }

    /**
     * When something happened.
     *
     * @param date with a date on record
     */
    String when(EdtfDate date) {
        return switch (date.precision()) {
            case NOT_ON_RECORD -> throw new IllegalArgumentException("There is no date to write out");
            case MOMENT, DAY, MONTH, YEAR -> part(date.text());
            case INTERVAL -> interval(date.text().split("/", 2));
            case ONE_OF_SEVERAL -> oneOf(date.text().substring(1, date.text().length() - 1));
        };
    }

    private String interval(String[] ends) {
        boolean sameYear = ends[0].substring(0, YEAR_LENGTH).equals(ends[1].substring(0, YEAR_LENGTH));
        String first = sameYear ? withoutYear(ends[0]) : part(ends[0]);
        String last = part(ends[1]);
        return switch (language) {
            case SPANISH -> isDay(ends[0]) ? "del " + first + " al " + last : "de " + first + " a " + last;
            case ENGLISH -> first + " to " + last;
        };
    }

    private String oneOf(String choices) {
        List<String> parts = Arrays.stream(choices.split(",", -1))
                .map(String::strip)
                .map(this::part)
                .toList();
        String or = language == Language.SPANISH ? " o " : " or ";
        return parts.size() < 2
                ? parts.getFirst()
                : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", ")) + or + parts.getLast();
    }

    private String withoutYear(String part) {
        return switch (part.length()) {
            case YEAR_LENGTH -> part;
            case MONTH_LENGTH -> monthOfYear.format(YearMonth.parse(part));
            default -> part.contains("T") ? part(part) : dayOfYear.format(LocalDate.parse(part));
        };
    }

    private String part(String part) {
        return switch (part.length()) {
            case YEAR_LENGTH -> Year.parse(part).toString();
            case MONTH_LENGTH -> month.format(YearMonth.parse(part));
            default ->
                part.contains("T") ? moment(OffsetDateTime.parse(part).toInstant()) : day.format(LocalDate.parse(part));
        };
    }

    private static boolean isDay(String part) {
        return part.length() > MONTH_LENGTH;
    }
}
