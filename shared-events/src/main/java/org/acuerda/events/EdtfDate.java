package org.acuerda.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Value: when a fact happened, with the precision that the record gives and no more. Written in the Extended Date/Time Format
 * (ISO 8601-2), of which these shapes are accepted:
 *
 * <ul>
 *   <li>{@code 2018-03-08T11:05:00-06:00} a moment, always with its offset
 *   <li>{@code 2018-03-08}, {@code 2018-03}, {@code 2018} a day, a month, a year
 *   <li>{@code 2018-10-05/2018-12-15} an interval, both ends included
 *   <li>{@code [2017-11,2018-11]} one of several, where the record leaves it open
 *   <li>{@code XXXX} not on record
 * </ul>
 *
 * @param text the date as written
 */
public record EdtfDate(String text) {

    /** The record gives no date. */
    public static final EdtfDate NOT_ON_RECORD = new EdtfDate("XXXX");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** How exactly a date is known, from the finest to none. */
    public enum Precision {
        MOMENT,
        DAY,
        MONTH,
        YEAR,
        INTERVAL,
        ONE_OF_SEVERAL,
        NOT_ON_RECORD
    }

    /**
     * Reads a date as written.
     *
     * @throws IllegalArgumentException when the text is none of the accepted shapes or names no day of the calendar
     */
    public EdtfDate {
        try {
            validate(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("Not a date of the calendar: " + text, impossible);
        }
    }

    public static EdtfDate of(LocalDate day) {
        return new EdtfDate(day.toString());
    }

    public static EdtfDate of(OffsetDateTime moment) {
        return new EdtfDate(moment.toString());
    }

    public Precision precision() {
        if (text.equals("XXXX")) {
            return Precision.NOT_ON_RECORD;
        }
        if (text.startsWith("[")) {
            return Precision.ONE_OF_SEVERAL;
        }
        if (text.contains("/")) {
            return Precision.INTERVAL;
        }
        if (text.contains("T")) {
            return Precision.MOMENT;
        }
        return switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** The moment, where the record gives one. */
    public Optional<OffsetDateTime> moment() {
        return precision() == Precision.MOMENT ? Optional.of(OffsetDateTime.parse(text)) : Optional.empty();
    }

    /**
     * The first day the fact may have happened on; empty where no date is on record.
     *
     * @param zone where days begin and end; a moment is the same whatever offset it is written with
     */
    public Optional<LocalDate> earliest(ZoneId zone) {
        return parts().stream().map(part -> firstDay(part, zone)).min(Comparator.naturalOrder());
    }

    /**
     * The last day the fact may have happened on; empty where no date is on record.
     *
     * @param zone where days begin and end
     */
    public Optional<LocalDate> latest(ZoneId zone) {
        return parts().stream().map(part -> lastDay(part, zone)).max(Comparator.naturalOrder());
    }

    /**
     * The day of the fact; empty where it is known less exactly.
     *
     * @param zone where days begin and end
     */
    public Optional<LocalDate> day(ZoneId zone) {
        return switch (precision()) {
            case MOMENT, DAY -> earliest(zone);
            case MONTH, YEAR, INTERVAL, ONE_OF_SEVERAL, NOT_ON_RECORD -> Optional.empty();
        };
    }

    private List<String> parts() {
        return switch (precision()) {
            case NOT_ON_RECORD -> List.of();
            case ONE_OF_SEVERAL ->
                Arrays.stream(text.substring(1, text.length() - 1).split(","))
                        .map(String::strip)
                        .toList();
            case INTERVAL -> Arrays.asList(text.split("/", 2));
            case MOMENT, DAY, MONTH, YEAR -> List.of(text);
        };
    }

    private static void validate(String text) {
        if (text.equals("XXXX")) {
            return;
        }
        boolean several = text.startsWith("[") && text.endsWith("]");
        String inner = several ? text.substring(1, text.length() - 1) : text;
        String[] parts = several ? inner.split(",", -1) : inner.split("/", -1);
        if (parts.length > 2 && !several) {
            throw new IllegalArgumentException("An interval has two ends: " + text);
        }
        for (String part : parts) {
            firstDay(several ? part.strip() : part, ZoneOffset.UTC);
        }
        boolean reversed = parts.length == 2
                && !several
                && lastDay(parts[1], ZoneOffset.MAX).isBefore(firstDay(parts[0], ZoneOffset.MIN));
        if (reversed) {
            throw new IllegalArgumentException("The interval ends before it begins: " + text);
        }
    }

    private static LocalDate firstDay(String part, ZoneId zone) {
        if (DAY.matcher(part).matches()) {
            return LocalDate.parse(part);
        }
        if (MONTH.matcher(part).matches()) {
            return YearMonth.parse(part).atDay(1);
        }
        if (YEAR.matcher(part).matches()) {
            return Year.parse(part).atDay(1);
        }
        if (part.contains("T")) {
            return OffsetDateTime.parse(part).atZoneSameInstant(zone).toLocalDate();
        }
        throw new IllegalArgumentException("Not a date in an accepted form (2018-03-08, 2018-03, 2018): " + part);
    }

    private static LocalDate lastDay(String part, ZoneId zone) {
        LocalDate first = firstDay(part, zone);
        return switch (part.length()) {
            case 4 -> first.withDayOfYear(first.lengthOfYear());
            case 7 -> first.withDayOfMonth(first.lengthOfMonth());
            default -> first;
        };
    }
}
