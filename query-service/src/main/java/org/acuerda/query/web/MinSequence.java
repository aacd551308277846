package org.acuerda.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.ProjectionProgress.Arrival;
import org.jspecify.annotations.Nullable;

/**
 * Request parameter with which a reader waits for the event of an accepted command: {@code minSequence=agr-1:3},
 * repeatable.
 */
public final class MinSequence {

    public static final String PARAMETER = "minSequence";

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9._-]{1,120}):(\\d{1,18})");

    /** Each value is looked up and waited for, so their number is limited. */
    private static final int MAX_VALUES = 20;

    private MinSequence() {}

    /**
     * Reads the parameter's values.
     *
     * @throws InvalidQuery with PARAMETER_INVALID when one is not an identifier, a colon and a sequence
     */
    static List<Arrival> read(String @Nullable [] values) {
        List<Arrival> wanted = new ArrayList<>();
        for (String value : values == null ? new String[0] : values) {
            Matcher parts = SHAPE.matcher(value);
            if (!parts.matches() || wanted.size() == MAX_VALUES) {
                throw new InvalidQuery(InvalidQuery.Code.PARAMETER_INVALID, PARAMETER, value, "id:3");
            }
            wanted.add(new Arrival(parts.group(1), Long.parseLong(parts.group(2))));
        }
        return wanted;
    }
}
