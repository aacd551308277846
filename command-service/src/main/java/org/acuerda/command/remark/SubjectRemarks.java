package org.acuerda.command.remark;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.remark.RemarkEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The remarks about one subject in Axon's hands: loads its facts, asks {@link RemarkRules}, keeps what was decided. */
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
    List<Change> handle(RemarkCommand command, MetaData metaData, DecisionExecutor executor, StoredRecords records) {
        return executor.carryOut(
                command,
                metaData,
                new RemarkConflictScopes(),
                circumstances -> RemarkRules.decide(state, command, records::of));
    }

    @EventSourcingHandler
    void on(RemarkEvent event) {
        remarksId = event.remarksId();
        state = state.evolve(event);
    }
}
