package org.acuerda.command;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.decision.Command;
import org.acuerda.command.session.rules.SessionCommand;
import org.junit.jupiter.api.Test;

/**
 * Catalogue of remedies: for each act of sessions and agreements, the act that puts it right, or why none is
 * needed. A new act is to be put here.
 */
class RemediesTest {

    /** How a slip in an act is put right. */
    private sealed interface Remedy {

        /** Another act puts it right, or the same act once more. */
        record By(Class<? extends Command> act) implements Remedy {}

        /** No act needs to. */
        record None(String reason) implements Remedy {}
    }

    private static final Remedy SENT_BY_AUTOMATIONS = new Remedy.None("Sent by automations; follows from another act");
    private static final Remedy CORRECTED_BESIDE = new Remedy.None("A correction of the record is shown beside it");

    private static final Map<Class<?>, Remedy> REMEDIES = Map.ofEntries(
            entry(SessionCommand.RecordAgreement.class, CORRECTED_BESIDE),
            entry(SessionCommand.SendCall.class, by(SessionCommand.SendCall.class)),
            entry(SessionCommand.AcknowledgeCall.class, by(SessionCommand.AcknowledgeCall.class)),
            entry(SessionCommand.AmendCall.class, by(SessionCommand.AmendCall.class)),
            entry(SessionCommand.CancelSession.class, none("The session is convened anew, under a number of its own")),
            entry(SessionCommand.IssueSecondCall.class, by(SessionCommand.Conclude.class)),
            entry(SessionCommand.RecordArrival.class, by(SessionCommand.WithdrawAttendance.class)),
            entry(SessionCommand.RecordDeparture.class, by(SessionCommand.WithdrawAttendance.class)),
            entry(SessionCommand.RecordAbsence.class, by(SessionCommand.WithdrawAttendance.class)),
            entry(SessionCommand.CorrectAttendance.class, by(SessionCommand.CorrectAttendance.class)),
            entry(SessionCommand.WithdrawAttendance.class, by(SessionCommand.RecordArrival.class)),
            entry(SessionCommand.DeclareQuorum.class, by(SessionCommand.TakePresidency.class)),
            entry(SessionCommand.DeclareNoQuorum.class, by(SessionCommand.IssueSecondCall.class)),
            entry(SessionCommand.TakePresidency.class, by(SessionCommand.TakePresidency.class)),
            entry(SessionCommand.Recess.class, by(SessionCommand.Resume.class)),
            entry(SessionCommand.Resume.class, by(SessionCommand.Recess.class)),
            entry(SessionCommand.ApproveAgenda.class, by(SessionCommand.ChangeAgenda.class)),
            entry(SessionCommand.ChangeAgenda.class, by(SessionCommand.ChangeAgenda.class)),
            entry(SessionCommand.PresentItem.class, by(SessionCommand.ReturnItem.class)),
            entry(SessionCommand.ReturnItem.class, by(SessionCommand.PresentItem.class)),
            entry(SessionCommand.ConcludeItem.class, by(SessionCommand.ReopenItem.class)),
            entry(SessionCommand.ReopenItem.class, by(SessionCommand.ConcludeItem.class)),
            entry(SessionCommand.ExcuseFromItem.class, by(SessionCommand.WithdrawExcuse.class)),
            entry(SessionCommand.WithdrawExcuse.class, by(SessionCommand.ExcuseFromItem.class)),
            entry(SessionCommand.OpenVote.class, by(SessionCommand.CallOffVote.class)),
            entry(SessionCommand.RepeatVote.class, by(SessionCommand.CallOffVote.class)),
            entry(SessionCommand.CastVotes.class, by(SessionCommand.CorrectVote.class)),
            entry(SessionCommand.CorrectVote.class, by(SessionCommand.CorrectVote.class)),
            entry(SessionCommand.CountVotes.class, by(SessionCommand.CountVotes.class)),
            entry(SessionCommand.ExcuseVoter.class, by(SessionCommand.CallOffVote.class)),
            entry(SessionCommand.AttachSeparateVote.class, by(SessionCommand.AttachSeparateVote.class)),
            entry(SessionCommand.CloseVote.class, by(SessionCommand.AnnulVote.class)),
            entry(SessionCommand.GiveCastingVote.class, by(SessionCommand.AnnulVote.class)),
            entry(SessionCommand.CallOffVote.class, by(SessionCommand.RepeatVote.class)),
            entry(SessionCommand.AnnulVote.class, by(SessionCommand.RepeatVote.class)),
            entry(SessionCommand.ConfirmVote.class, by(SessionCommand.AnnulVote.class)),
            entry(SessionCommand.DoubtVotes.class, by(SessionCommand.ConfirmVote.class)),
            entry(
                    SessionCommand.DeclareResult.class,
                    none("A declared result stands; the matter comes back in another session")),
            entry(
                    SessionCommand.AdoptAgreement.class,
                    none("An adopted text never changes; a later agreement modifies or revokes it")),
            entry(SessionCommand.ReviewAgreement.class, by(SessionCommand.ReviewAgreement.class)),
            entry(SessionCommand.ReviewEnBloc.class, by(SessionCommand.ReviewAgreement.class)),
            entry(
                    SessionCommand.Close.class,
                    none("A session that ended is not opened again; its minutes are observed")),
            entry(
                    SessionCommand.Conclude.class,
                    none("A session that ended is not opened again; its minutes are observed")),
            entry(SessionCommand.DraftMinutes.class, by(SessionCommand.DraftMinutes.class)),
            entry(SessionCommand.ObserveMinutes.class, by(SessionCommand.DraftMinutes.class)),
            entry(SessionCommand.ApproveMinutes.class, CORRECTED_BESIDE),
            entry(SessionCommand.SignMinutes.class, by(SessionCommand.SignMinutes.class)),
            entry(SessionCommand.PublishMinutes.class, CORRECTED_BESIDE),
            entry(SessionCommand.ConcludeMinutesItem.class, SENT_BY_AUTOMATIONS),
            entry(SessionCommand.DropMatter.class, none("A dropped matter is called again as a new one")),
            entry(AgreementCommand.GiveOfficialKey.class, CORRECTED_BESIDE),
            entry(AgreementCommand.NotifyAgreement.class, by(AgreementCommand.NotifyAgreement.class)),
            entry(AgreementCommand.AcknowledgeNotice.class, CORRECTED_BESIDE),
            entry(AgreementCommand.PublishAgreement.class, CORRECTED_BESIDE),
            entry(AgreementCommand.AssignResponsible.class, by(AgreementCommand.AssignResponsible.class)),
            entry(AgreementCommand.SetDueDate.class, by(AgreementCommand.RescheduleAgreement.class)),
            entry(AgreementCommand.RescheduleAgreement.class, by(AgreementCommand.RescheduleAgreement.class)),
            entry(AgreementCommand.RecordFollowUp.class, by(AgreementCommand.RecordFollowUp.class)),
            entry(AgreementCommand.NoteReview.class, SENT_BY_AUTOMATIONS),
            entry(AgreementCommand.AttachEvidence.class, by(AgreementCommand.AttachEvidence.class)),
            entry(AgreementCommand.ReviewFollowUp.class, by(AgreementCommand.RecordFollowUp.class)),
            entry(AgreementCommand.DeclareFulfilled.class, by(AgreementCommand.ReopenAgreement.class)),
            entry(AgreementCommand.CancelAgreement.class, by(AgreementCommand.ReopenAgreement.class)),
            entry(AgreementCommand.ReopenAgreement.class, by(AgreementCommand.CancelAgreement.class)),
            entry(AgreementCommand.ElevateAgreement.class, CORRECTED_BESIDE),
            entry(AgreementCommand.RecordCouncilAnswer.class, CORRECTED_BESIDE),
            entry(AgreementCommand.StartTerms.class, SENT_BY_AUTOMATIONS),
            entry(AgreementCommand.MarkSuperseded.class, SENT_BY_AUTOMATIONS));

    @Test
    void everyActHasARemedyOrAReasonForNone() {
        assertThat(REMEDIES.keySet())
                .isEqualTo(Stream.of(SessionCommand.class, AgreementCommand.class)
                        .flatMap(RemediesTest::acts)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Test
    void remediesAreActsAndReasonsAreSaid() {
        Set<Class<?>> acts = REMEDIES.keySet();

        assertThat(REMEDIES.values()).allSatisfy(remedy -> {
            switch (remedy) {
                case Remedy.By by -> assertThat(acts).contains(by.act());
                case Remedy.None none -> assertThat(none.reason()).isNotBlank();
            }
        });
    }

    private static Remedy by(Class<? extends Command> act) {
        return new Remedy.By(act);
    }

    private static Remedy none(String reason) {
        return new Remedy.None(reason);
    }

    private static Stream<Class<?>> acts(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RemediesTest::acts)
                : Stream.of(type);
    }
}
