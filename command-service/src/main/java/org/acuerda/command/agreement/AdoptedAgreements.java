package org.acuerda.command.agreement;

import java.util.List;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.springframework.stereotype.Component;

/** Query of the agreements that a session adopted. */
@Component
public class AdoptedAgreements {

    private final StoredStreams streams;

    AdoptedAgreements(StoredStreams streams) {
        this.streams = streams;
    }

    /** Identifiers in the order of adoption. */
    public List<String> in(String sessionId) {
        return streams.events(sessionId, ItemConcluded.class).stream()
                .flatMap(concluded -> concluded.agreementId().known().stream())
                .toList();
    }
}
