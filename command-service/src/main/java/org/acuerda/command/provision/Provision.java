package org.acuerda.command.provision;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.provision.ProvisionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One version of a legal provision in Axon's hands: loads its facts, asks {@link ProvisionRules}, keeps what was decided. */
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
    List<Change> handle(ProvisionCommand command, MetaData metaData, DecisionExecutor executor) {
        return executor.carryOut(
                command,
                metaData,
                new ProvisionConflictScopes(),
                circumstances -> ProvisionRules.decide(state, command));
    }

    @EventSourcingHandler
    void on(ProvisionEvent event) {
        provisionId = event.provisionId();
        state = state.evolve(event);
    }
}
