package org.acuerda.query.search;

import static org.acuerda.query.projection.ReadModel.by;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Filter made of the conditions of a query; null sets no condition. Fields are those of a projection. */
public final class Conditions {

    /** The field in which a projection stores its {@link SearchTerms}. */
    public static final String WORDS = "words";

    private final List<Bson> asked = new ArrayList<>();

    /** A field equals the value; a list contains it. */
    public Conditions is(String field, @Nullable Object value) {
        if (value != null) {
            asked.add(Filters.eq(by(field), stored(value)));
        }
        return this;
    }

    /** A field equals one of the values; no values set no condition. */
    public Conditions isOneOf(String field, @Nullable Collection<?> values) {
        if (values != null && !values.isEmpty()) {
            asked.add(Filters.in(
                    by(field), values.stream().map(Conditions::stored).toList()));
        }
        return this;
    }

    /** The first day of a field that begins with a day. */
    public Conditions from(String field, @Nullable LocalDate day) {
        if (day != null) {
            asked.add(Filters.gte(by(field), day.toString()));
        }
        return this;
    }

    /** The last day of a field that begins with a day. */
    public Conditions to(String field, @Nullable LocalDate day) {
        if (day != null) {
            String after = day.toString().compareTo(SortKey.NO_DAY) < 0
                    ? day.plusDays(1).toString()
                    : SortKey.NO_DAY;
            asked.add(Filters.lt(by(field), after));
        }
        return this;
    }

    /** A field that is a day lies between two days, both included. */
    public Conditions between(String field, LocalDate first, LocalDate last) {
        return from(field, first).to(field, last);
    }

    /** A field has a day. */
    public Conditions isDated(String field) {
        asked.add(Filters.lt(by(field), SortKey.NO_DAY));
        return this;
    }

    /** A field has no day. */
    public Conditions isUndated(String field) {
        return is(field, SortKey.NO_DAY);
    }

    /** At least one of several conditions. */
    public Conditions anyOf(List<Conditions> choices) {
        asked.add(
                choices.size() == 1
                        ? choices.getFirst().filter()
                        : Filters.or(choices.stream().map(Conditions::filter).toList()));
        return this;
    }

    /** Words that must all be present. */
    public Conditions words(@Nullable String text) {
        List<String> words = text == null ? List.of() : SearchTerms.of(text);
        if (!words.isEmpty()) {
            asked.add(Filters.all(by(WORDS), words));
        }
        return this;
    }

    /** All conditions as one filter. */
    public Bson filter() {
        return asked.isEmpty() ? new BsonDocument() : Filters.and(asked);
    }

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
