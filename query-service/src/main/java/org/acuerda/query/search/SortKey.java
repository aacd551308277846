package org.acuerda.query.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sort keys: values whose order byte by byte is the order that people expect, so that neither engine needs rules of
 * Spanish. A missing value sorts last.
 */
public final class SortKey {

    /** The key of a missing day: after every day. */
    public static final String NO_DAY = "~";

    /** First and last day that are written with a year of four digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int DIGITS = 9;
    private static final String AFTER_EVERY_LETTER = "n~";

    private SortKey() {}

    /**
     * A text in alphabetic order: capitals and accents do not matter, ñ comes after n, and 6 before 56.
     *
     * @param text at most a line
     */
    public static String text(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String letters = lower.replace("ñ", AFTER_EVERY_LETTER);
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return NUMBER.matcher(plain)
                .replaceAll(found -> "0".repeat(DIGITS - found.group().length()) + found.group());
    }

    /** A day; one before or after the years of four digits is the first or the last of these. */
    public static String day(LocalDate day) {
        LocalDate notBefore = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
        return (notBefore.isAfter(LAST_DAY) ? LAST_DAY : notBefore).toString();
    }

    /** A key after all of a day and before the next day. */
    static String after(LocalDate day) {
        return day.isBefore(LAST_DAY) ? day(day.plusDays(1)) : NO_DAY;
    }

    /**
     * A day and the order within it; begins with the day as ISO text.
     *
     * @param within not negative
     */
    public static String day(LocalDate day, long within) {
        return day(Optional.of(day), within);
    }

    /** The same for a day that may be missing. */
    public static String day(Optional<LocalDate> day, long within) {
        return "%s/%019d".formatted(day.map(SortKey::day).orElse(NO_DAY), within);
    }

    /**
     * A day and the order within it, the later before the earlier.
     *
     * @param within not negative
     */
    public static String dayReversed(LocalDate day, long within) {
        return "%019d/%019d".formatted(LAST_DAY.toEpochDay() - day.toEpochDay(), Long.MAX_VALUE - within);
    }
}
