package org.acuerda.command.agreement;

import org.acuerda.events.agreement.AgreementEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** One agreement in Axon's hands: loads its facts, asks the rules, keeps what was decided. */
@Aggregate(type = "agreement")
public class Agreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String agreementId;

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * Makes the agreement of its first fact, in the unit of work of the session or commission that decided it.
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException on commit when the identifier is taken
     */
    public static void bringToLife(AgreementEvent first) {
        try {
            AggregateLifecycle.createNew(Agreement.class, () -> {
                Agreement agreement = new Agreement();
                AggregateLifecycle.apply(first);
                return agreement;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        agreementId = event.agreementId();
    }
}
