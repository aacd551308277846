package org.acuerda.query.projection;

import org.acuerda.events.journal.JournalRecord;

/**
 * One record as it was delivered.
 *
 * @param line the exact bytes, without line feed
 */
@SuppressWarnings("ArrayRecordComponent") // exact bytes are what this is about; nobody compares two entries
public record JournalEntry(JournalRecord record, byte[] line) {

    /** Place in the journal, counted from 1. */
    public long position() {
        return record.position();
    }
}
