package org.acuerda.command.remark;

import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Looks up what is on record about a subject, without holding up those who change it. */
@Component
class StoredRecords {

    private final EventStore eventStore;

    StoredRecords(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    /** Identifiers of the subject's stored events; none where the subject is unknown. */
    Set<String> of(String subjectId) {
        return eventStore
                .readEvents(subjectId)
                .asStream()
                .map(DomainEventMessage::getIdentifier)
                .collect(Collectors.toUnmodifiableSet());
    }
}
