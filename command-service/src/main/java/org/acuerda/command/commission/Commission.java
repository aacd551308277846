package org.acuerda.command.commission;

import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.meeting.WorkingMeeting;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.Session;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.session.SessionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One commission in Axon's hands: loads its facts, asks {@link CommissionRules}, keeps what was decided. Sessions and
 * working meetings are brought to life here, because the commission gives the ordinals.
 */
@Aggregate(type = "commission")
class Commission {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String commissionId;

    private Membership membership = Membership.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Commission() {}

    @CommandHandler(commandName = "commission")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(CommissionCommand command, MetaData metaData, DecisionExecutor executor) {
        return executor.carryOut(
                command,
                metaData,
                new CommissionConflictScopes(),
                circumstances -> CommissionRules.decide(membership, command, circumstances),
                Commission::createNew);
    }

    @EventSourcingHandler
    void on(CommissionEvent event) {
        commissionId = event.commissionId();
        membership = membership.evolve(event);
    }

    private static void createNew(DomainEvent first) {
        switch (first) {
            case SessionEvent session -> Session.createNew(session);
            case WorkingMeetingEvent meeting -> WorkingMeeting.createNew(meeting);
            default -> throw new IllegalStateException("A commission does not make " + first.getClass());
        }
    }
}
