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

/** A filter made of the questions that were asked; null asks nothing. Fields are those of a projection. */
public final class Conditions {

    /** The field in which a projection stores the {@link SearchTerms} it is searched by. */
    public static final String WORDS = "words";

    private final List<Bson> asked = new ArrayList<>();

    /** What a field is, or for a list one of what it holds. */
    public Conditions is(String field, @Nullable Object value) {
        if (value != null) {
            asked.add(Filters.eq(by(field), stored(value)));
        }
        return this;
    }

    /** What a field is one of; an empty choice asks nothing. */
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
            asked.add(Filters.lt(by(field), day.plusDays(1).toString()));
        }
        return this;
    }

    /**
     * Whether a day had passed before today.
     *
     * @param past true for a day that has passed, false for today and later
     */
    public Conditions isPast(String field, @Nullable Boolean past, LocalDate today) {
        if (past == null) {
            return this;
        }
        return past ? to(field, today.minusDays(1)) : from(field, today);
    }

    /** The days from one up to and with another, of a field that is a day. */
    public Conditions between(String field, LocalDate first, LocalDate last) {
        return from(field, first).to(field, last);
    }

    /** What has a day. */
    public Conditions isDated(String field) {
        asked.add(Filters.lt(by(field), SortKey.NO_DAY));
        return this;
    }

    /** What has no day. */
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

    /** Words of which none may be missing. */
    public Conditions words(@Nullable String text) {
        List<String> words = text == null ? List.of() : SearchTerms.of(text);
        if (!words.isEmpty()) {
            asked.add(Filters.all(by(WORDS), words));
        }
        return this;
    }

    /** All that was asked. */
    public Bson filter() {
        return asked.isEmpty() ? new BsonDocument() : Filters.and(asked);
    }

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
