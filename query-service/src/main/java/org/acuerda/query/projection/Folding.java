package org.acuerda.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.acuerda.events.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/** Copies that folds make; arguments are never modified. */
public final class Folding {

    private Folding() {}

    /**
     * The view that an event after the first one changes.
     *
     * @throws IllegalStateException when the stream has no event yet
     */
    public static <V> V begun(@Nullable V before, JournalRecord record) {
        if (before == null) {
            throw new IllegalStateException("Stream %s begins with %s at position %d"
                    .formatted(record.subject(), record.type(), record.position()));
        }
        return before;
    }

    /** A copy of the list with one more element at its end. */
    public static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** A copy of the list in which each matching element is replaced. */
    public static <T> List<T> replaced(List<T> list, Predicate<? super T> meant, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> meant.test(element) ? change.apply(element) : element)
                .toList();
    }
}
