package org.acuerda.command.agreement;

import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.agreement.state.AgreementState.Origin;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.agreement.AgreementEvent;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Fold of an agreement from the event store. */
@Component
class StoredAgreements {

    private final StoredStreams streams;

    StoredAgreements(StoredStreams streams) {
        this.streams = streams;
    }

    /** The agreement with the sequence of its last stored event. */
    Folded<AgreementState> folded(String agreementId) {
        return streams.foldOn(
                agreementId,
                AgreementEvent.class,
                AgreementState.none(),
                (state, event, metaData) -> state.evolve(event, origin(metaData)));
    }

    /** Origin of an event, from its metadata. */
    static Origin origin(MetaData metaData) {
        return new Origin(EventMetaData.person(metaData), EventMetaData.cause(metaData));
    }
}
