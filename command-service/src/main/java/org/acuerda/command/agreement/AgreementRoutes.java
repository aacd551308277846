package org.acuerda.command.agreement;

import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.route.CommandRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on agreements; their adoption is the session's act. */
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
