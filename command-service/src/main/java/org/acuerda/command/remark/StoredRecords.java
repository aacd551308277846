package org.acuerda.command.remark;

import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.EdtfDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** Query of what is on record about a subject, without a lock. */
@Component
class StoredRecords {

    private final StoredStreams streams;

    StoredRecords(StoredStreams streams) {
        this.streams = streams;
    }

    /** The subject's stored events by their identifiers, with when each happened; none where the subject is unknown. */
    Map<String, EdtfDate> of(String subjectId) {
        return streams.messages(subjectId).stream()
                .collect(Collectors.toUnmodifiableMap(
                        DomainEventMessage::getIdentifier, event -> EventMetaData.occurredOn(event.getMetaData())));
    }
}
