package org.acuerda.command.journal;

import java.time.Instant;
import org.acuerda.events.journal.LeafHash;

/**
 * Value: one row of the journal.
 *
 * @param position counted from 1 without gaps
 * @param sequence place in the subject's stream, counted from 0 without gaps
 * @param type as published, for example {@code agreement.adopted.v1}
 * @param bytes exactly what is published
 * @param leafHash of the bytes, see {@link LeafHash}
 */
@SuppressWarnings("ArrayRecordComponent") // entries are never compared, and the bytes are handed on, not shared
record JournalEntry(
        long position,
        String eventId,
        String subject,
        long sequence,
        String type,
        byte[] bytes,
        String leafHash,
        Instant recordedAt) {}
