package org.acuerda.command.session;

import java.util.List;
import org.acuerda.command.agreement.Agreement;
import org.acuerda.command.agreement.OpenAgreements;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandMetaData;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Memberships;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionRules;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.session.SessionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One session in Axon's hands: loads its facts, asks {@link SessionRules}, keeps what was decided. Agreements are brought
 * to life here, because the session adopts them.
 */
@Aggregate(type = "session")
public class Session {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String sessionId;

    private SessionState state = SessionState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /**
     * Makes the session of its first fact, in the unit of work of the commission that decided it.
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException on commit when the identifier is taken
     */
    public static void createNew(SessionEvent first) {
        try {
            AggregateLifecycle.createNew(Session.class, () -> {
                Session session = new Session();
                AggregateLifecycle.apply(first);
                return session;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @CommandHandler(commandName = "session")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(
            SessionCommand command,
            MetaData metaData,
            DecisionExecutor executor,
            Memberships memberships,
            Sessions sessions,
            OpenAgreements openAgreements) {
        Membership membership = state.commissionId().map(memberships::of).orElse(Membership.none());
        return executor.carryOut(
                command,
                metaData,
                new SessionConflictScopes(),
                circumstances ->
                        SessionRules.decide(state, command, circumstances, membership, sessions, openAgreements),
                Session::createNew);
    }

    @EventSourcingHandler
    void on(SessionEvent event, MetaData metaData) {
        sessionId = event.sessionId();
        state = state.evolve(event, CommandMetaData.occurredOn(metaData));
    }

    private static void createNew(DomainEvent first) {
        if (first instanceof AgreementEvent agreement) {
            Agreement.createNew(agreement);
        } else {
            throw new IllegalStateException("A session does not make " + first.getClass());
        }
    }
}
