package org.acuerda.query.answer;

import io.swagger.v3.oas.annotations.media.Schema;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.journal.JournalRecord;

/**
 * Value: who did something, when, and at which record.
 *
 * @param on when it happened, with the precision of the record
 * @param position the record that holds it
 */
@Schema(name = "Act")
public record Attribution(EdtfDate on, String actor, String actorRole, long position) {

    /** The attribution of a record. */
    public static Attribution of(JournalRecord record) {
        return new Attribution(record.occurredOn(), record.actor(), record.actorRole(), record.position());
    }
}
