package org.acuerda.query.projection;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the journal is read from. */
public interface JournalTopic {

    /**
     * Begins to read after a position.
     *
     * @param after the newest position that is known; 0 for the beginning
     * @param source the journal that is known; null where none is
     * @throws JournalUnavailable while it cannot be reached
     * @throws JournalRejected when what is there is not that journal up to that position
     */
    Reader open(long after, @Nullable String source);

    /** Reads record after record, each position once and without gaps. Used by one thread, save for {@link #wake}. */
    interface Reader extends AutoCloseable {

        /**
         * The next records.
         *
         * @param wait how long to wait for the first of them
         * @param most about how many at most
         * @return empty when nothing came
         * @throws JournalRejected when what comes is not the next record of the journal
         */
        List<JournalEntry> next(Duration wait, int most);

        /**
         * Makes sure that the journal can still be reached and has not become shorter.
         *
         * @throws JournalUnavailable when it cannot be reached
         * @throws JournalRejected when it has
         */
        void check();

        /** Ends a wait in {@link #next} from another thread. */
        void wake();

        @Override
        void close();
    }
}
