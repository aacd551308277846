package org.acuerda.command.body;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.body.BodyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a body. Delegates decisions to {@link BodyRules} and applies the events. */
@Aggregate(type = "body")
class Body {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String bodyId;

    private BodyState state = BodyState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    @CommandHandler(commandName = "body")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<BodyCommand> envelope, DecisionExecutor executor) {
        return executor.execute(envelope, new BodyConflictScopes(), () -> BodyRules.decide(state, envelope.command()));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        bodyId = event.bodyId();
        state = state.evolve(event);
    }
}
