package org.acuerda.command.agreement;

import org.acuerda.command.automation.Automations;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Automation: when an agreement is adopted, ends or is reopened, the register of open agreements follows. An ordinary
 * session takes its review list from it.
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class AgreementsAreRegistered {

    private final StoredOpenAgreements register;

    AgreementsAreRegistered(StoredOpenAgreements register) {
        this.register = register;
    }

    @EventHandler
    void on(AgreementEvent event) {
        switch (event) {
            case AgreementAdopted adopted -> enter(adopted.agreementId(), adopted.commissionId(), adopted.proposal());
            case AgreementRecorded recorded ->
                enter(recorded.agreementId(), recorded.commissionId(), recorded.proposal());
            case AgreementFulfilled fulfilled -> register.close(fulfilled.agreementId());
            case AgreementCancelled cancelled -> register.close(cancelled.agreementId());
            case AgreementSuperseded superseded -> {
                if (superseded.effect() == Effect.REVOKES) {
                    register.close(superseded.agreementId());
                }
            }
            case AgreementReopened reopened -> register.reopen(reopened.agreementId());
            case InformativeAgreementRecorded ignored -> {}
            case OfficialKeyGiven ignored -> {}
            case AgreementNotified ignored -> {}
            case NoticeAcknowledged ignored -> {}
            case AgreementPublished ignored -> {}
            case ResponsibleAssigned ignored -> {}
            case DueDateSet ignored -> {}
            case TermStarted ignored -> {}
            case AgreementRescheduled ignored -> {}
            case FollowUpRecorded ignored -> {}
            case EvidenceAttached ignored -> {}
            case FollowUpReviewed ignored -> {}
            case AgreementElevated ignored -> {}
            case CouncilAnswered ignored -> {}
        }
    }

    private void enter(String agreementId, String commissionId, Proposal proposal) {
        if (proposal.type().isFollowedToItsEnd()) {
            register.enter(agreementId, commissionId);
        }
    }
}
