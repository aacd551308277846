package org.acuerda.query.page.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acuerda.query.language.WrittenDate;
import org.acuerda.query.web.QueryParameters;

/**
 * Reader of a page's parameters, as people write them: a day, a month or a year; numbers as pages show them; texts of
 * any length. Of a repeated parameter the first value counts.
 */
final class PageParameters extends QueryParameters {

    /** Ends the name of a last day. */
    private static final String TO = "to";

    PageParameters(Map<String, List<String>> given) {
        super(given);
    }

    @Override
    protected List<String> counted(String name, List<String> values, boolean several) {
        return several ? values : values.stream().limit(1).map(String::strip).toList();
    }

    @Override
    protected LocalDate day(String name, String text) {
        WrittenDate written = WrittenDate.read(text);
        return name.toLowerCase(Locale.ROOT).endsWith(TO) ? written.last() : written.first();
    }

    @Override
    protected Long position(String text) {
        long position = Long.parseLong(text.replaceAll("[\\s\u202f\u00a0]", ""));
        if (position < 1) {
            throw new NumberFormatException("Positions count from 1");
        }
        return position;
    }

    @Override
    protected RuntimeException invalid(String name, String text, String expected) {
        return new InvalidFilter(name, text);
    }
}
