package org.acuerda.query.search;

import static org.acuerda.query.projection.ReadModel.by;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.acuerda.query.answer.InvalidQuery;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Filter made of the conditions of a query; null sets no condition. Fields are those of a projection. */
public final class Conditions {

    /** The field in which a projection stores its {@link SearchTerms}. */
    public static final String WORDS = "words";

    /** The field in which a projection stores the commission to which a document belongs. */
    public static final String COMMISSION = "commissionId";

    private final List<Bson> asked = new ArrayList<>();

    /** A field equals the value; a list contains it. */
    public Conditions is(String field, @Nullable Object value) {
        if (value != null) {
            asked.add(Filters.eq(by(field), stored(value)));
        }
        return this;
    }

    /** A field equals one of the values; an empty choice matches nothing. */
    public Conditions isOneOf(String field, @Nullable Collection<?> values) {
        if (values != null) {
            asked.add(Filters.in(
                    by(field), values.stream().map(Conditions::stored).toList()));
        }
        return this;
    }

    /** The first day of a field that begins with a day. */
    public Conditions from(String field, @Nullable LocalDate day) {
        if (day != null) {
            asked.add(Filters.gte(by(field), SortKey.day(day)));
        }
        return this;
    }

    /** The last day of a field that begins with a day. */
    public Conditions to(String field, @Nullable LocalDate day) {
        if (day != null) {
            asked.add(Filters.lt(by(field), SortKey.after(day)));
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

    /**
     * Words that must all be present.
     *
     * @throws InvalidQuery with WORDS_MISSING when the text has signs only
     */
    public Conditions words(@Nullable String text) {
        if (text != null) {
            List<String> words = SearchTerms.asked(text);
            if (words.isEmpty()) {
                throw new InvalidQuery(InvalidQuery.Code.WORDS_MISSING, text);
            }
            hasAll(words);
        }
        return this;
    }

    /** Words of {@link #WORDS} that must all be present. */
    public Conditions hasAll(List<String> words) {
        asked.add(Filters.all(by(WORDS), words));
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
