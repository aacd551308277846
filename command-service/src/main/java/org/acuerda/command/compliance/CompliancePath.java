package org.acuerda.command.compliance;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One compliance path in Axon's hands: loads its facts, asks {@link CompliancePathRules}, keeps what was decided. */
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
    List<Change> handle(
            CompliancePathCommand command, MetaData metaData, DecisionExecutor executor, PathContext context) {
        return executor.carryOut(
                command, metaData, new PathConflictScopes(), circumstances -> new CompliancePathRules(state, context)
                        .decide(command));
    }

    @EventSourcingHandler
    void on(CompliancePathEvent event) {
        pathId = event.pathId();
        state = state.evolve(event);
    }
}
