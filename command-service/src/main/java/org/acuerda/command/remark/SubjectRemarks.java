package org.acuerda.command.remark;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.remark.RemarkEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of the remarks about one subject. Delegates decisions to {@link RemarkRules} and applies the events. */
@Aggregate(type = "remark")
class SubjectRemarks {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String remarksId;

    private RemarksState state = RemarksState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected SubjectRemarks() {}

    @CommandHandler(commandName = "remark")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<RemarkCommand> envelope, DecisionExecutor executor, StoredRecords records) {
        return executor.execute(
                envelope,
                new RemarkConflictScopes(),
                () -> RemarkRules.decide(state, envelope.command(), envelope.circumstances(), records::of));
    }

    @EventSourcingHandler
    void on(RemarkEvent event) {
        remarksId = event.remarksId();
        state = state.evolve(event);
    }
}
