package org.acuerda.query.record;

import java.nio.charset.StandardCharsets;
import org.acuerda.events.journal.JournalRecord;

/**
 * View of one record of the journal: its content, its exact bytes and their hash.
 *
 * @param line the bytes without line feed
 * @param leafHash RFC 6962 leaf hash of the bytes, 64 hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // the exact bytes matter; no code compares two lines
public record JournalLine(JournalRecord record, byte[] line, String leafHash) {

    /** The bytes as text. */
    public String text() {
        return new String(line, StandardCharsets.UTF_8);
    }
}
