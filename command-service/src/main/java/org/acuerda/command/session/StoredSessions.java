package org.acuerda.command.session;

import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.session.SessionEvent;
import org.springframework.stereotype.Component;

/** Fold of a session from the event store. */
@Component
class StoredSessions implements Sessions {

    private final StoredStreams streams;

    StoredSessions(StoredStreams streams) {
        this.streams = streams;
    }

    @Override
    public SessionState of(String sessionId) {
        return folded(sessionId).state();
    }

    /** The session with the sequence of its last stored event. */
    Folded<SessionState> folded(String sessionId) {
        return streams.foldOn(
                sessionId,
                SessionEvent.class,
                SessionState.none(),
                (state, event, metaData) -> state.evolve(event, EventMetaData.occurredOn(metaData)));
    }
}
