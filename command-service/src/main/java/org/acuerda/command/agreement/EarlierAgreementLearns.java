package org.acuerda.command.agreement;

import org.acuerda.command.agreement.rules.AgreementCommand.MarkSuperseded;
import org.acuerda.command.automation.Automations;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when an agreement modifies or revokes an earlier one, the earlier one records it, so that both are linked
 * (R-21).
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class EarlierAgreementLearns {

    private final Automations automations;

    EarlierAgreementLearns(Automations automations) {
        this.automations = automations;
    }

    @EventHandler
    void on(AgreementAdopted adopted, EventMessage<?> trigger) {
        markEarlier(adopted.agreementId(), adopted.proposal(), trigger);
    }

    @EventHandler
    void on(AgreementRecorded recorded, EventMessage<?> trigger) {
        markEarlier(recorded.agreementId(), recorded.proposal(), trigger);
    }

    @EventHandler
    void on(InformativeAgreementRecorded recorded, EventMessage<?> trigger) {
        markEarlier(recorded.agreementId(), recorded.proposal(), trigger);
    }

    private void markEarlier(String agreementId, Proposal proposal, EventMessage<?> trigger) {
        proposal.changes()
                .known()
                .ifPresent(change -> automations.send(
                        trigger,
                        "agreement",
                        "mark-superseded",
                        new MarkSuperseded(change.agreementId(), agreementId, change.effect())));
    }
}
