package org.acuerda.command.agreement;

import org.acuerda.command.agreement.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.AgreementCommand.SetDueDate;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the acts on agreements to the outside; their adoption is the session's act. */
@Configuration(proxyBeanMethods = false)
class AgreementRoutes {

    @Bean
    CommandRoutes agreements() {
        return CommandRoutes.of("agreements", "agreement", "agr")
                .act("give-official-key", GiveOfficialKey.class)
                .act("notify", NotifyAgreement.class)
                .act("acknowledge-notice", AcknowledgeNotice.class)
                .act("publish", PublishAgreement.class)
                .act("assign-responsible", AssignResponsible.class)
                .act("set-due-date", SetDueDate.class)
                .act("reschedule", RescheduleAgreement.class)
                .act("record-follow-up", RecordFollowUp.class)
                .act("attach-evidence", AttachEvidence.class)
                .act("review-follow-up", ReviewFollowUp.class)
                .act("declare-fulfilled", DeclareFulfilled.class)
                .act("cancel", CancelAgreement.class)
                .act("reopen", ReopenAgreement.class)
                .act("elevate", ElevateAgreement.class)
                .act("record-council-answer", RecordCouncilAnswer.class)
                .build();
    }
}
