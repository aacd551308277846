package org.acuerda.command.compliance;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a compliance path. Delegates decisions to {@link CompliancePathRules} and applies the events. */
@Aggregate(type = "compliance-path")
class CompliancePath {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String pathId;

    private CompliancePathState state = CompliancePathState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected CompliancePath() {}

    @CommandHandler(commandName = "compliance-path")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<CompliancePathCommand> envelope, DecisionExecutor executor, PathContext context) {
        return executor.execute(envelope, new PathConflictScopes(), () -> new CompliancePathRules(state, context)
                .decide(envelope.command()));
    }

    @EventSourcingHandler
    void on(CompliancePathEvent event) {
        pathId = event.pathId();
        state = state.evolve(event);
    }
}
