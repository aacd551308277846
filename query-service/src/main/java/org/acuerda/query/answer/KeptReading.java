package org.acuerda.query.answer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cache of one value that is read from the record: it serves as long as what it was read for is the same. Readers who
 * come at once may each read it; the last one stays.
 *
 * @param <F> what a value is read for, for example a position of the journal and a day
 * @param <V> the value
 */
public final class KeptReading<F, V> {

    private volatile @Nullable Reading<F, V> last;

    private record Reading<F, V>(F of, V value) {}

    /** The kept value, or a new one where it was read for something else. */
    public V of(F now, Supplier<V> read) {
        @Nullable Reading<F, V> kept = last;
        if (kept == null || !kept.of.equals(now)) {
            kept = new Reading<>(now, read.get());
            last = kept;
        }
        return kept.value;
    }
}
