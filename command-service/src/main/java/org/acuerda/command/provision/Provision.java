package org.acuerda.command.provision;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.provision.ProvisionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of one version of a legal provision. Delegates decisions to {@link ProvisionRules} and applies the events. */
@Aggregate(type = "provision")
class Provision {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String provisionId;

    private ProvisionState state = ProvisionState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Provision() {}

    @CommandHandler(commandName = "provision")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<ProvisionCommand> envelope, DecisionExecutor executor) {
        return executor.execute(
                envelope, ConflictScopes.whole(), () -> ProvisionRules.decide(state, envelope.command()));
    }

    @EventSourcingHandler
    void on(ProvisionEvent event) {
        provisionId = event.provisionId();
        state = state.evolve(event);
    }
}
