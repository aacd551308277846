package org.acuerda.command.activity;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.activity.ActivityEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of an activity. Delegates decisions to {@link ActivityRules} and applies the events. */
@Aggregate(type = "activity")
class Activity {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String activityId;

    private ActivityState state = ActivityState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    @CommandHandler(commandName = "activity")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<ActivityCommand> envelope, DecisionExecutor executor) {
        return executor.execute(
                envelope,
                new ActivityConflictScopes(),
                () -> ActivityRules.decide(state, envelope.command(), envelope.circumstances()));
    }

    @EventSourcingHandler
    void on(ActivityEvent event) {
        activityId = event.activityId();
        state = state.evolve(event);
    }
}
