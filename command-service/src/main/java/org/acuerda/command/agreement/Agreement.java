package org.acuerda.command.agreement;

import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementContext;
import org.acuerda.command.agreement.rules.AgreementRules;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.CommandTrace;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.command.membership.Memberships;
import org.acuerda.events.agreement.AgreementEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of an agreement. Delegates decisions to {@link AgreementRules} and applies the events. */
@Aggregate(type = "agreement")
class Agreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String agreementId;

    private AgreementState state = AgreementState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    @CommandHandler(commandName = "agreement")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CommandEnvelope<AgreementCommand> envelope, DecisionExecutor executor, Memberships memberships) {
        AgreementContext context = new AgreementContext(
                envelope.circumstances(),
                () -> memberships.of(state.adoption().orElseThrow().commissionId()));
        return executor.execute(
                envelope,
                new AgreementConflictScopes(),
                () -> hasFollowed(envelope.trace())
                        ? Decision.unchanged()
                        : AgreementRules.decide(state, envelope.command(), context));
    }

    /** An automation may send a command twice for one trigger. */
    private boolean hasFollowed(CommandTrace trace) {
        return trace.causationId().filter(state.causes()::contains).isPresent();
    }

    @EventSourcingHandler
    void on(AgreementEvent event, MetaData metaData) {
        agreementId = event.agreementId();
        state = state.evolve(event, StoredAgreements.origin(metaData));
    }
}
