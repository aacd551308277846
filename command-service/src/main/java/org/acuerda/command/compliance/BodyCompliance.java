package org.acuerda.command.compliance;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Axon aggregate of one body on one path. Delegates decisions to {@link BodyComplianceRules} and applies the events. Each
 * body has a stream of its own, so that all may report at once.
 */
@Aggregate(type = "body-compliance")
class BodyCompliance {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String bodyComplianceId;

    private BodyComplianceState state = BodyComplianceState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected BodyCompliance() {}

    @CommandHandler(commandName = "body-compliance")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<BodyComplianceCommand> envelope, DecisionExecutor executor, PathContext context) {
        return executor.execute(envelope, new BodyComplianceConflictScopes(), () -> new BodyComplianceRules(
                        state, context, envelope.circumstances())
                .decide(envelope.command()));
    }

    @EventSourcingHandler
    void on(BodyComplianceEvent event, MetaData metaData) {
        bodyComplianceId = event.bodyComplianceId();
        state = state.evolve(event, EventMetaData.occurredOn(metaData));
    }
}
