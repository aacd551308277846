package org.acuerda.query.projection;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Source of the journal's records. */
public interface JournalTopic {

    /**
     * Starts reading after a position.
     *
     * @param after the newest position that is known; 0 for the beginning
     * @param source the known journal; null where none is known
     * @throws JournalUnavailable while it cannot be reached
     * @throws JournalRejected when the topic does not hold that journal up to that position
     */
    Reader open(long after, @Nullable String source);

    /**
     * Reader of one record after the other, each position once and without gaps. Used by one thread, except {@link
     * #wake}.
     */
    interface Reader extends AutoCloseable {

        /**
         * The next records, about 8 MB at most.
         *
         * @param wait how long to wait for the first record
         * @param most about how many at most
         * @return empty when no record came
         * @throws JournalRejected when the delivered record is not the next one of the journal
         */
        List<JournalEntry> next(Duration wait, int most);

        /**
         * Checks that the journal can still be reached and has not become shorter.
         *
         * @throws JournalUnavailable when it cannot be reached
         * @throws JournalRejected when it has become shorter
         */
        void check();

        /** Ends a wait in {@link #next} from another thread. */
        void wake();

        @Override
        void close();
    }
}
