package org.acuerda.command.remark;

import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.eventstore.StoredStreams;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Query of what is on record about a subject, without a lock. */
@Component
class StoredRecords {

    private final StoredStreams streams;

    StoredRecords(StoredStreams streams) {
        this.streams = streams;
    }

    /** Identifiers of the subject's stored events; none where the subject is unknown. */
    Set<String> of(String subjectId) {
        return streams.messages(subjectId).stream()
                .map(DomainEventMessage::getIdentifier)
                .collect(Collectors.toUnmodifiableSet());
    }
}
