package org.acuerda.command.agreement;

import java.util.List;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementContext;
import org.acuerda.command.agreement.rules.AgreementRules;
import org.acuerda.command.agreement.rules.FollowUpRules;
import org.acuerda.command.agreement.state.AgreementState;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.evidence.EvidenceFiles;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandMetaData;
import org.acuerda.command.execution.DecisionExecutor;
import org.acuerda.command.membership.Memberships;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One agreement in Axon's hands: loads its facts, asks the rules, keeps what was decided. */
@Aggregate(type = "agreement")
public class Agreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String agreementId;

    private AgreementState state = AgreementState.none();

    /** Needed by Axon to rebuild the aggregate from its events. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * Makes the agreement of its first fact, in the unit of work of the session or commission that decided it.
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException on commit when the identifier is taken
     */
    public static void createNew(AgreementEvent first) {
        try {
            AggregateLifecycle.createNew(Agreement.class, () -> {
                Agreement agreement = new Agreement();
                AggregateLifecycle.apply(first);
                return agreement;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    @CommandHandler(commandName = "agreement")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<Change> handle(
            AgreementCommand command,
            MetaData metaData,
            DecisionExecutor executor,
            Memberships memberships,
            EvidenceFiles evidenceFiles) {
        return executor.carryOut(command, metaData, new AgreementConflictScopes(), circumstances -> {
            if (CommandMetaData.cause(metaData).filter(state.causes()::contains).isPresent()) {
                return Decision.unchanged();
            }
            AgreementContext context = new AgreementContext(
                    circumstances,
                    () -> memberships.of(state.adoption().orElseThrow().commissionId()),
                    evidenceFiles::exists);
            Decision<AgreementEvent> decision = AgreementRules.decide(state, command, context);
            keepFiles(decision, evidenceFiles);
            return decision;
        });
    }

    @EventSourcingHandler
    void on(AgreementEvent event, MetaData metaData) {
        agreementId = event.agreementId();
        state = state.evolve(event, StoredAgreements.origin(metaData));
    }

    private static void keepFiles(Decision<AgreementEvent> decision, EvidenceFiles evidenceFiles) {
        for (AgreementEvent event : decision.events()) {
            if (event instanceof EvidenceAttached attached) {
                FollowUpRules.storedFile(attached.evidence()).ifPresent(evidenceFiles::markReferenced);
            }
        }
    }
}
