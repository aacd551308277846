package org.acuerda.command.document;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.events.document.SourceDocumentEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One source document in Axon's hands: loads its facts, asks {@link SourceDocumentRules}, keeps what was decided. */
@Aggregate(type = "source-document")
class SourceDocument {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String documentId;

    private SourceDocumentState state = SourceDocumentState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected SourceDocument() {}

    @CommandHandler(commandName = "source-document")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(SourceDocumentCommand command, MetaData metaData, DecisionExecutor executor) {
        return executor.carryOut(
                command,
                metaData,
                new SourceDocumentConflictScopes(),
                circumstances -> SourceDocumentRules.decide(state, command));
    }

    @EventSourcingHandler
    void on(SourceDocumentEvent event) {
        documentId = event.documentId();
        state = state.evolve(event);
    }
}
