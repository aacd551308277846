package org.acuerda.command.membership;

import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.commission.CommissionEvent;
import org.springframework.stereotype.Component;

/** Fold of a commission from the event store. */
@Component
class StoredMemberships implements Memberships {

    private final StoredStreams streams;

    StoredMemberships(StoredStreams streams) {
        this.streams = streams;
    }

    @Override
    public Membership of(String commissionId) {
        return streams.foldOn(
                        commissionId,
                        CommissionEvent.class,
                        Membership.none(),
                        (membership, event, metaData) -> membership.evolve(event))
                .state();
    }
}
