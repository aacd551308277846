package org.acuerda.command.activity;

import java.util.List;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.evidence.EvidenceFiles;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One logged activity in Axon's hands: loads its facts, asks {@link ActivityRules}, keeps what was decided. */
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
    List<Change> handle(
            ActivityCommand command, MetaData metaData, DecisionExecutor executor, EvidenceFiles photographs) {
        return executor.carryOut(command, metaData, new ActivityConflictScopes(), circumstances -> {
            Decision<ActivityEvent> decision = ActivityRules.decide(state, command, circumstances, photographs::exists);
            keepPhotographs(decision, photographs);
            return decision;
        });
    }

    @EventSourcingHandler
    void on(ActivityEvent event) {
        activityId = event.activityId();
        state = state.evolve(event);
    }

    private static void keepPhotographs(Decision<ActivityEvent> decision, EvidenceFiles photographs) {
        for (ActivityEvent event : decision.events()) {
            if (event instanceof PhotoEvidenceAdded added) {
                added.sha256().known().ifPresent(photographs::markReferenced);
            }
        }
    }
}
