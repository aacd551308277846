package org.acuerda.events.journal;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;

/**
 * Value: one event at its place in the journal. Records are published, quoted and proven.
 *
 * @param position place in the journal, counted from 1 without gaps; once committed it never means another event
 * @param eventId identifier given by the event store (UUID text)
 * @param source the journal it belongs to, a URI
 * @param sequence place in the aggregate's stream, counted from 0 without gaps
 * @param recordedAt when the event store accepted it, UTC, millisecond precision
 * @param occurredOn when the fact happened
 * @param actor who acted
 * @param actorRole in which role, at that time
 * @param commandId identifier of the command that caused it
 * @param commandType kind of that command, for example {@code session.open-vote}
 * @param correlationId root of the chain of causes: a command or, for a historic fact, the key of its request where it had one
 * @param causationId event that triggered the automation behind it; empty where a person acted
 * @param sourceRef document and line of a historic event; empty for a live one
 * @param type name and version it was recorded in, for example {@code agreement.adopted.v1}
 * @param event what happened, in the newest version of its type
 */
public record JournalRecord(
        long position,
        String eventId,
        String source,
        long sequence,
        Instant recordedAt,
        EdtfDate occurredOn,
        String actor,
        String actorRole,
        String commandId,
        String commandType,
        String correlationId,
        Optional<String> causationId,
        Provenance provenance,
        Optional<String> sourceRef,
        String type,
        DomainEvent event) {

    public String subject() {
        return event.aggregateId();
    }
}
