package org.acuerda.command.document;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.events.document.SourceDocumentEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a source document. Delegates decisions to {@link SourceDocumentRules} and applies the events. */
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
    Outcome handle(CommandEnvelope<SourceDocumentCommand> envelope, DecisionExecutor executor) {
        return executor.execute(
                envelope,
                new SourceDocumentConflictScopes(),
                () -> SourceDocumentRules.decide(state, envelope.command()));
    }

    @EventSourcingHandler
    void on(SourceDocumentEvent event) {
        documentId = event.documentId();
        state = state.evolve(event);
    }
}
