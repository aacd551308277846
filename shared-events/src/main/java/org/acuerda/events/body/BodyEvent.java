package org.acuerda.events.body;

import java.time.LocalDate;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Events of a public body. Names change and bodies are succeeded; none is ever overwritten. */
public sealed interface BodyEvent extends DomainEvent {

    String bodyId();

    @Override
    default String aggregateId() {
        return bodyId();
    }

    /** What a body is in the system it belongs to. */
    enum Kind {
        GUARANTOR,
        FEDERAL_MEMBER,
        OBLIGED_SUBJECT,
        LOCAL_SECRETARIAT,
        INTERNATIONAL,
        ACADEMIC,
        CIVIL_SOCIETY,
        OTHER
    }

    /**
     * A body became known under a name.
     *
     * @param federalEntity INEGI key, two digits, {@code 00} for the federation
     * @param acronymVerified false where the acronym is only supposed
     * @param validFrom first day of the name; not on record where the source does not say
     * @param source where the name was read
     */
    record BodyRegistered(
            String bodyId,
            Kind kind,
            String name,
            Recorded<String> acronym,
            boolean acronymVerified,
            Recorded<String> federalEntity,
            Recorded<LocalDate> validFrom,
            String source)
            implements BodyEvent {}

    /** A body took another name; the old one stays for the time it was in use. */
    record BodyRenamed(
            String bodyId,
            String name,
            Recorded<String> acronym,
            boolean acronymVerified,
            LocalDate validFrom,
            String source)
            implements BodyEvent {}

    /** Another body took over from this one on a date. */
    record BodySucceeded(String bodyId, String successorId, LocalDate succeededOn, String source)
            implements BodyEvent {}
}
