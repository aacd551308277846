package org.acuerda.command.session;

import org.acuerda.command.acts.CommandMetaData;
import org.acuerda.events.session.SessionEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Folds a session from the event store. */
@Component
class StoredSessions implements Sessions {

    private final EventStore eventStore;

    StoredSessions(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public SessionState of(String sessionId) {
        DomainEventStream stored = eventStore.readEvents(sessionId);
        SessionState state = SessionState.none();
        while (stored.hasNext()) {
            DomainEventMessage<?> message = stored.next();
            if (message.getPayload() instanceof SessionEvent event) {
                state = state.evolve(event, CommandMetaData.occurredOn(message.getMetaData()));
            }
        }
        return state;
    }
}
