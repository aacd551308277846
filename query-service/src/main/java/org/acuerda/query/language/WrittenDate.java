package org.acuerda.query.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acuerda.events.text.SameWords;
import org.jspecify.annotations.Nullable;

/**
 * Value: a date as people write it into a form: {@code 30/11/2018}, {@code 11/2018}, {@code 2018} or {@code
 * 2018-11-30}, {@code 2018-11}.
 *
 * @param first first day it may mean
 * @param last last day it may mean
 */
public record WrittenDate(LocalDate first, LocalDate last) {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}\\b");

    /**
     * Reads a date.
     *
     * @throws DateTimeException when the text has none of these forms or the date does not exist
     */
    public static WrittenDate read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        throw new DateTimeException("Not a date as people write it: " + text);
    }

    /** How to write a date whose month was written as a word. */
    public static Optional<String> meant(String text) {
        String folded = SameWords.folded(text);
        Matcher year = YEAR.matcher(folded);
        Optional<Month> month = Arrays.stream(Month.values())
                .filter(one -> Arrays.stream(Language.values())
                        .map(language -> one.getDisplayName(TextStyle.FULL, language.locale()))
                        .anyMatch(name -> Pattern.compile("\\b" + SameWords.folded(name) + "\\b")
                                .matcher(folded)
                                .find()))
                .findFirst();
        if (month.isEmpty() || !year.find()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(folded);
        String written = (day.find() ? String.format(Locale.ROOT, "%02d/", Integer.parseInt(day.group())) : "")
                + String.format(Locale.ROOT, "%02d/%s", month.get().getValue(), year.group());
        try {
            return Optional.of(read(written)).map(exists -> written);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The same as the record writes it (EDTF): a day, a month or a year. */
    public String edtf() {
        if (isDay()) {
            return first.toString();
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? YearMonth.from(first).toString()
                : String.format(Locale.ROOT, "%04d", first.getYear());
    }

    /** Whether the date has a day. */
    public boolean isDay() {
        return first.equals(last);
    }

    private static WrittenDate of(String year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            Year whole = Year.of(Integer.parseInt(year));
            return new WrittenDate(whole.atDay(1), whole.atDay(whole.length()));
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        if (day == null) {
            return new WrittenDate(whole.atDay(1), whole.atEndOfMonth());
        }
        // atDay refuses a day that the month does not have
        LocalDate only = whole.atDay(Integer.parseInt(day));
        return new WrittenDate(only, only);
    }
}
