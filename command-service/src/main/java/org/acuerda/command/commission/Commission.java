package org.acuerda.command.commission;

import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.execution.Outcome;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.events.commission.CommissionEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon aggregate of a commission. Delegates decisions to {@link CommissionRules} and applies the events. */
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
    Outcome handle(
            CommandEnvelope<CommissionCommand> envelope,
            DecisionExecutor executor,
            Sessions sessions,
            ShortNames shortNames) {
        return executor.execute(
                envelope,
                new CommissionConflictScopes(),
                () -> CommissionRules.decide(
                        membership, envelope.command(), envelope.circumstances(), sessions, shortNames));
    }

    @EventSourcingHandler
    void on(CommissionEvent event) {
        commissionId = event.commissionId();
        membership = membership.evolve(event);
    }
}
