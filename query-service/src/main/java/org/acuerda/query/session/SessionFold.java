package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.begun;

import java.util.function.BiFunction;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgendaContinued;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.AttendanceWithdrawn;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.NoticeWaived;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.ReviewListContinued;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.session.SessionEvent.SessionResumed;
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.events.session.SessionEvent.VotesDoubted;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.session.SessionView.Designation;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.Outcome;
import org.acuerda.query.session.SessionView.Place;
import org.jspecify.annotations.Nullable;

/** Fold of a session's events; each stage has a class of its own. */
final class SessionFold {

    private SessionFold() {}

    static SessionView fold(@Nullable SessionView before, SessionEvent event, JournalRecord record) {
        return switch (event) {
            case SessionRecorded recorded -> recorded(recorded, record);
            case SessionConvened convened -> CallFold.convened(convened, record);

            case CallSent sent -> then(before, record, (now, act) -> CallFold.sent(now, sent, act));
            case CallAcknowledged acknowledged ->
                then(before, record, (now, act) -> CallFold.acknowledged(now, acknowledged, act));
            case CallAmended amended -> then(before, record, (now, act) -> CallFold.amended(now, amended, act));
            case MattersTakenUp taken -> then(before, record, (now, act) -> AgendaFold.tookUp(now, taken));
            case MatterDropped dropped -> then(before, record, (now, act) -> AgendaFold.dropped(now, dropped, act));
            case NoticeWaived waived -> then(before, record, (now, act) -> CallFold.waived(now, waived));
            case SecondCallIssued issued -> then(before, record, (now, act) -> CallFold.issuedAgain(now, issued, act));
            case SessionCancelled cancelled ->
                then(before, record, (now, act) -> CallFold.cancelled(now, cancelled, act));

            case AttendanceRecorded recorded ->
                then(before, record, (now, act) -> RollFold.recorded(now, recorded, act));
            case AttendanceCorrected corrected ->
                then(before, record, (now, act) -> RollFold.corrected(now, corrected, act));
            case AttendanceWithdrawn withdrawn ->
                then(before, record, (now, act) -> RollFold.withdrawn(now, withdrawn, act));
            case QuorumDeclared declared -> then(before, record, (now, act) -> RollFold.opened(now, declared, act));
            case QuorumNotReached missed -> then(before, record, (now, act) -> RollFold.missed(now, missed, act));
            case PresidencyTaken taken -> then(before, record, (now, act) -> RollFold.presided(now, taken, act));

            case AgendaApproved approved -> then(before, record, (now, act) -> AgendaFold.approved(now, approved, act));
            case AgendaChanged changed -> then(before, record, (now, act) -> AgendaFold.changed(now, changed, act));
            case AgendaContinued continued -> then(before, record, (now, act) -> AgendaFold.continued(now, continued));
            case ItemPresented presented ->
                then(before, record, (now, act) -> AgendaFold.presented(now, presented, act));
            case ItemConcluded concluded ->
                then(before, record, (now, act) -> AgendaFold.concluded(now, concluded, act));

            case ItemReturned returned ->
                then(before, record, (now, act) -> ItemRemedyFold.returned(now, returned, act));
            case ItemReopened reopened ->
                then(before, record, (now, act) -> ItemRemedyFold.reopened(now, reopened, act));
            case MemberExcused excused -> then(before, record, (now, act) -> ItemRemedyFold.excused(now, excused, act));
            case ExcuseWithdrawn withdrawn ->
                then(before, record, (now, act) -> ItemRemedyFold.unexcused(now, withdrawn, act));

            case ReviewListFrozen frozen -> then(before, record, (now, act) -> ReviewFold.frozen(now, frozen));
            case ReviewListContinued continued ->
                then(before, record, (now, act) -> ReviewFold.continued(now, continued));
            case AgreementReviewed reviewed ->
                then(before, record, (now, act) -> ReviewFold.reviewed(now, reviewed, act));
            case AgreementsReviewedEnBloc reviewed ->
                then(before, record, (now, act) -> ReviewFold.reviewedEnBloc(now, reviewed, act));

            case VoteOpened opened -> then(before, record, (now, act) -> VoteFold.opened(now, opened, act));
            case VotesCast cast -> then(before, record, (now, act) -> VoteFold.cast(now, cast));
            case VotesCounted counted -> then(before, record, (now, act) -> VoteFold.counted(now, counted));
            case VoteCorrected corrected -> then(before, record, (now, act) -> VoteFold.corrected(now, corrected, act));
            case VoteCalledOff calledOff -> then(before, record, (now, act) -> VoteFold.calledOff(now, calledOff, act));
            case VoteAnnulled annulled -> then(before, record, (now, act) -> VoteFold.annulled(now, annulled, act));
            case VotesDoubted doubted -> then(before, record, (now, act) -> VoteFold.doubted(now, doubted, act));
            case VoteConfirmed confirmed -> then(before, record, (now, act) -> VoteFold.confirmed(now, confirmed, act));
            case VoterExcused excused -> then(before, record, (now, act) -> VoteFold.excused(now, excused, act));
            case SeparateVoteAttached attached ->
                then(before, record, (now, act) -> VoteFold.separated(now, attached, act));
            case VoteClosed closed -> then(before, record, (now, act) -> VoteFold.closed(now, closed, act));
            case CastingVoteGiven given -> then(before, record, (now, act) -> VoteFold.decided(now, given, act));
            case ResultDeclared declared -> then(before, record, (now, act) -> VoteFold.declared(now, declared));

            case SessionRecessed recessed -> then(before, record, (now, act) -> EndFold.recessed(now, recessed, act));
            case SessionResumed resumed -> then(before, record, (now, act) -> EndFold.resumed(now, resumed, act));
            case SessionClosed closed -> then(before, record, (now, act) -> EndFold.closed(now, act));
            case SessionConcluded concluded ->
                then(before, record, (now, act) -> EndFold.concluded(now, concluded, act));

            case MinutesDrafted drafted -> then(before, record, (now, act) -> MinutesFold.drafted(now, drafted, act));
            case MinutesObserved observed ->
                then(before, record, (now, act) -> MinutesFold.observed(now, observed, act));
            case MinutesApproved approved ->
                then(before, record, (now, act) -> MinutesFold.approved(now, approved, act));
            case MinutesSigned signed -> then(before, record, (now, act) -> MinutesFold.signed(now, signed, act));
            case MinutesPublished published ->
                then(before, record, (now, act) -> MinutesFold.published(now, published, act));
        };
    }

    private static SessionView then(
            @Nullable SessionView before,
            JournalRecord record,
            BiFunction<SessionView, Attribution, SessionView> change) {
        return change.apply(begun(before, record), Attribution.of(record));
    }

    private static SessionView recorded(SessionRecorded event, JournalRecord record) {
        Attribution act = Attribution.of(record);
        return SessionViewBuilder.builder()
                .sessionId(event.sessionId())
                .designation(new Designation(
                        event.commissionId(), event.kind(), event.mandateId(), event.ordinal(), event.title()))
                .status(SessionStatus.RECORDED)
                .schedule(SessionViewScheduleBuilder.builder()
                        .heldOn(event.heldOn())
                        .startsAt(Recorded.notOnRecord())
                        .place(new Place(
                                Recorded.notOnRecord(),
                                Recorded.of(event.venue()),
                                event.city(),
                                Recorded.notOnRecord()))
                        .convocation(Recorded.notOnRecord())
                        .build())
                .business(SessionViewOrderOfBusinessBuilder.builder()
                        .agenda(event.items().stream()
                                .map(item -> AgendaFold.recorded(item, act))
                                .toList())
                        .build())
                .attendance(SessionViewAttendanceBuilder.builder().build())
                .deliberation(SessionViewDeliberationBuilder.builder().build())
                .closure(SessionViewClosureBuilder.builder().build())
                .outcome(new Outcome(
                        MinutesLife.NONE,
                        event.items().stream().map(RecordedItem::agreementId).toList()))
                .origin(Origin.of(record))
                .build();
    }
}
