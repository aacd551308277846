package org.acuerda.command.execution;

import java.util.Locale;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Value: the event with which an aggregate began, as its record in the journal says it, so that a caller whose identifier is
 * taken sees whether by the same fact.
 *
 * @param type name and version of the event
 * @param sourceRef absent where the event has none
 */
public record FirstRecord(
        String type, String occurredOn, String provenance, @Nullable String sourceRef, DomainEvent data) {

    /** The first record of a stored event. */
    public static FirstRecord of(DomainEventMessage<?> first) {
        MetaData metaData = first.getMetaData();
        DomainEvent event = (DomainEvent) first.getPayload();
        return new FirstRecord(
                EventCatalog.standard().of(event).published(),
                EventMetaData.occurredOn(metaData).text(),
                EventMetaData.provenance(metaData).name().toLowerCase(Locale.ROOT),
                EventMetaData.sourceRef(metaData).orElse(null),
                event);
    }
}
