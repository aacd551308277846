package org.acuerda.command.execution;

import java.util.List;
import org.acuerda.command.eventstore.StoredPayloads;
import org.acuerda.events.DomainEvent;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Check that the deciding aggregate may have more records: a read model shows it as one document, and no store takes one of
 * more than 16 MB. What an automation records is short, and follows from what was accepted.
 */
final class SubjectLimit {

    private static final long MAX_BYTES = 8 * 1024 * 1024;

    /** Fewer events have fewer bytes, the older ones too. */
    private static final long MIN_EVENTS_OF_A_FULL_SUBJECT = 7;

    private final StoredPayloads payloads;

    SubjectLimit(StoredPayloads payloads) {
        this.payloads = payloads;
    }

    void refuseFull(String subjectId, RecordSize size, List<DomainEvent> events) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        if (last != null
                && last >= MIN_EVENTS_OF_A_FULL_SUBJECT
                && !size.areShort(events)
                && payloads.bytesOf(subjectId) >= MAX_BYTES) {
            throw new SubjectFull(subjectId);
        }
    }
}
