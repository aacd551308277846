package org.acuerda.command.workplan;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One work plan in Axon's hands: loads its facts, asks {@link WorkPlanRules}, keeps what was decided. */
@Aggregate(type = "work-plan")
class WorkPlan {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String workPlanId;

    private WorkPlanState state = WorkPlanState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected WorkPlan() {}

    @CommandHandler(commandName = "work-plan")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(WorkPlanCommand command, MetaData metaData, DecisionExecutor executor) {
        return executor.carryOut(
                command, metaData, new WorkPlanConflictScopes(), circumstances -> WorkPlanRules.decide(state, command));
    }

    @EventSourcingHandler
    void on(WorkPlanEvent event) {
        workPlanId = event.workPlanId();
        state = state.evolve(event);
    }
}
