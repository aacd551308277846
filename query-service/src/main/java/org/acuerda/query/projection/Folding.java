package org.acuerda.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.acuerda.events.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/** What folds do with what they are given: they change nothing and make another. */
public final class Folding {

    private Folding() {}

    /**
     * The view that a later event of a stream changes.
     *
     * @throws IllegalStateException when the stream has not begun
     */
    public static <V> V begun(@Nullable V before, JournalRecord record) {
        if (before == null) {
            throw new IllegalStateException("Stream %s begins with %s at position %d"
                    .formatted(record.subject(), record.type(), record.position()));
        }
        return before;
    }

    /** The list with one more at its end. */
    public static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }

    /** The list with each element that is meant replaced; none where none is meant. */
    public static <T> List<T> replaced(List<T> list, Predicate<? super T> meant, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> meant.test(element) ? change.apply(element) : element)
                .toList();
    }
}
