package org.acuerda.query.projection;

import org.acuerda.events.journal.JournalRecord;

/**
 * Value: one record of the journal as it was delivered.
 *
 * @param line the exact bytes, without line feed
 */
@SuppressWarnings("ArrayRecordComponent") // the exact bytes matter; no code compares two entries
public record JournalEntry(JournalRecord record, byte[] line) {

    /** Place in the journal, counted from 1. */
    public long position() {
        return record.position();
    }
}
