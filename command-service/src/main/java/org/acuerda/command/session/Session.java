package org.acuerda.command.session;

import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.command.execution.Outcome;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Memberships;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionRules;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.session.SessionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a session. Delegates decisions to {@link SessionRules} and applies the events. */
@Aggregate(type = "session")
class Session {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String sessionId;

    private SessionState state = SessionState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    @CommandHandler(commandName = "session")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            CommandEnvelope<SessionCommand> envelope,
            DecisionExecutor executor,
            Memberships memberships,
            Sessions sessions,
            OpenAgreements openAgreements) {
        Membership membership = state.commissionId().map(memberships::of).orElse(Membership.none());
        return executor.execute(
                envelope,
                new SessionConflictScopes(),
                () -> SessionRules.decide(
                        state, envelope.command(), envelope.circumstances(), membership, sessions, openAgreements));
    }

    @EventSourcingHandler
    void on(SessionEvent event, MetaData metaData) {
        sessionId = event.sessionId();
        state = state.evolve(event, EventMetaData.occurredOn(metaData));
    }
}
