package org.acuerda.query.answer;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.JournalRecord;

/**
 * Who did something, when, and where the journal says so.
 *
 * @param on when it happened, with the precision of the record
 * @param position the record that tells it
 */
public record Act(EdtfDate on, String actor, String actorRole, long position) {

    /** The act that a record tells. */
    public static Act of(JournalRecord record) {
        return new Act(record.occurredOn(), record.actor(), record.actorRole(), record.position());
    }
}
