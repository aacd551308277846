package org.acuerda.query.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.journal.JournalRecord;

/**
 * Who did something, when, and where the journal says so.
 *
 * @param on when it happened, with the precision of the record
 * @param position the record that tells it
 */
@Schema(name = "Act")
public record Attribution(EdtfDate on, String actor, String actorRole, long position) {

    /** The act that a record tells. */
    public static Attribution of(JournalRecord record) {
        return new Attribution(record.occurredOn(), record.actor(), record.actorRole(), record.position());
    }
}
