package org.acuerda.command.body;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.body.BodyEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One body in Axon's hands: loads its facts, asks {@link BodyRules}, keeps what was decided. */
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
    List<Change> handle(BodyCommand command, MetaData metaData, DecisionExecutor executor) {
        return executor.carryOut(
                command, metaData, new BodyConflictScopes(), circumstances -> BodyRules.decide(state, command));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        bodyId = event.bodyId();
        state = state.evolve(event);
    }
}
