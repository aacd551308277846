package org.acuerda.query.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;

/** Asks for records of the journal. */
public interface Records {

    /** Orders: {@code position} (default), {@code -position}. */
    Listing<JournalLine> find(RecordFilter filter, Slice slice);

    Optional<JournalLine> at(long position);

    /** The records of several streams. */
    Listing<JournalLine> about(Collection<String> subjects, Slice slice);

    /** When the records at these positions were made; those that are not there yet are missing. */
    Map<Long, Instant> recordedAt(Collection<Long> positions);

    /** Gives every record of a filter in journal order, one after the other, without holding them all. */
    void each(RecordFilter filter, Consumer<JournalLine> reader);

    /** Gives every record of some streams up to a position, that one too, in journal order. */
    void eachOf(Collection<String> subjects, long to, Consumer<JournalLine> reader);
}
