package org.acuerda.command.session;

import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.session.rules.SessionCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Routes of the acts on sessions. */
@Configuration(proxyBeanMethods = false)
class SessionRoutes {

    @Bean
    CommandRoutes sessions() {
        return CommandRoutes.of("sessions", "session", "ses")
                .act("record-agreement", SessionCommand.RecordAgreement.class, "agr")
                .act("send-call", SessionCommand.SendCall.class)
                .act("acknowledge-call", SessionCommand.AcknowledgeCall.class)
                .act("amend-call", SessionCommand.AmendCall.class)
                .act("cancel", SessionCommand.CancelSession.class)
                .act("record-arrival", SessionCommand.RecordArrival.class)
                .act("record-departure", SessionCommand.RecordDeparture.class)
                .act("record-absence", SessionCommand.RecordAbsence.class)
                .act("correct-attendance", SessionCommand.CorrectAttendance.class)
                .act("withdraw-attendance", SessionCommand.WithdrawAttendance.class)
                .act("declare-quorum", SessionCommand.DeclareQuorum.class)
                .act("declare-no-quorum", SessionCommand.DeclareNoQuorum.class)
                .act("issue-second-call", SessionCommand.IssueSecondCall.class)
                .act("take-presidency", SessionCommand.TakePresidency.class)
                .act("approve-agenda", SessionCommand.ApproveAgenda.class)
                .act("change-agenda", SessionCommand.ChangeAgenda.class)
                .act("present-item", SessionCommand.PresentItem.class)
                .act("return-item", SessionCommand.ReturnItem.class)
                .act("excuse-from-item", SessionCommand.ExcuseFromItem.class)
                .act("withdraw-excuse", SessionCommand.WithdrawExcuse.class)
                .act("open-vote", SessionCommand.OpenVote.class)
                .act("repeat-vote", SessionCommand.RepeatVote.class)
                .act("cast-votes", SessionCommand.CastVotes.class)
                .act("correct-vote", SessionCommand.CorrectVote.class)
                .act("count-votes", SessionCommand.CountVotes.class)
                .act("excuse-voter", SessionCommand.ExcuseVoter.class)
                .act("attach-separate-vote", SessionCommand.AttachSeparateVote.class)
                .act("close-vote", SessionCommand.CloseVote.class)
                .act("call-off-vote", SessionCommand.CallOffVote.class)
                .act("annul-vote", SessionCommand.AnnulVote.class)
                .act("confirm-vote", SessionCommand.ConfirmVote.class)
                .act("give-casting-vote", SessionCommand.GiveCastingVote.class)
                .act("declare-result", SessionCommand.DeclareResult.class)
                .act("adopt-agreement", SessionCommand.AdoptAgreement.class, "agr")
                .act("conclude-item", SessionCommand.ConcludeItem.class)
                .act("drop-matter", SessionCommand.DropMatter.class)
                .act("reopen-item", SessionCommand.ReopenItem.class)
                .act("review-agreement", SessionCommand.ReviewAgreement.class)
                .act("review-en-bloc", SessionCommand.ReviewEnBloc.class)
                .act("recess", SessionCommand.Recess.class)
                .act("resume", SessionCommand.Resume.class)
                .act("close", SessionCommand.Close.class)
                .act("conclude", SessionCommand.Conclude.class)
                .act("draft-minutes", SessionCommand.DraftMinutes.class)
                .act("observe-minutes", SessionCommand.ObserveMinutes.class)
                .act("approve-minutes", SessionCommand.ApproveMinutes.class)
                .act("sign-minutes", SessionCommand.SignMinutes.class)
                .act("publish-minutes", SessionCommand.PublishMinutes.class)
                .build();
    }
}
