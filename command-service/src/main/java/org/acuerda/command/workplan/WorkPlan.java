package org.acuerda.command.workplan;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a work plan. Delegates decisions to {@link WorkPlanRules} and applies the events. */
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
    Outcome handle(CommandEnvelope<WorkPlanCommand> envelope, DecisionExecutor executor) {
        return executor.execute(
                envelope, ConflictScopes.whole(), () -> WorkPlanRules.decide(state, envelope.command()));
    }

    @EventSourcingHandler
    void on(WorkPlanEvent event) {
        workPlanId = event.workPlanId();
        state = state.evolve(event);
    }
}
