package org.acuerda.command.membership;

import org.acuerda.events.commission.CommissionEvent;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Folds a commission from the event store; a commission has tens of events, so nothing is kept between questions. */
@Component
class StoredMemberships implements Memberships {

    private final EventStore eventStore;

    StoredMemberships(EventStore eventStore) {
        this.eventStore = eventStore;
    }

    @Override
    public Membership of(String commissionId) {
        DomainEventStream stored = eventStore.readEvents(commissionId);
        Membership membership = Membership.none();
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof CommissionEvent event) {
                membership = membership.evolve(event);
            }
        }
        return membership;
    }
}
