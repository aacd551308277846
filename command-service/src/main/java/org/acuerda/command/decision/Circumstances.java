package org.acuerda.command.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;

/**
 * Value: who acts, when, and how the fact became known; the same for every event of a command.
 *
 * @param now moment of recording, UTC
 * @param actor who acts
 * @param actorRole in which role
 * @param actorBody body that the actor represents; empty where none is given
 * @param occurredOn when the fact happened; never later than {@code now}
 * @param sourceRef document and line; present exactly for historic facts
 */
public record Circumstances(
        Instant now,
        String actor,
        String actorRole,
        Optional<String> actorBody,
        EdtfDate occurredOn,
        Provenance provenance,
        Optional<String> sourceRef) {

    /** The circumstances of an actor who represents no body. */
    public Circumstances(
            Instant now,
            String actor,
            String actorRole,
            EdtfDate occurredOn,
            Provenance provenance,
            Optional<String> sourceRef) {
        this(now, actor, actorRole, Optional.empty(), occurredOn, provenance, sourceRef);
    }

    /** Whether the rules for live acts apply; they apply to a demonstration too. */
    public boolean isLive() {
        return provenance != Provenance.HISTORIC;
    }

    /** The moment of the act: as stated, or that of recording where only a day or less is known. */
    public Instant happenedAt() {
        return occurredOn.moment().map(OffsetDateTime::toInstant).orElse(now);
    }

    /** The day of the act in a zone: as stated, the last possible one where it is known less exactly than by the day. */
    public LocalDate day(ZoneId zone) {
        return occurredOn.latest(zone).orElseGet(() -> now.atZone(zone).toLocalDate());
    }
}
