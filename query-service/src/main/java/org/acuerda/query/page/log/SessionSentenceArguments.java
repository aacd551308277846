package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
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
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** Arguments of the sentences about a session. The session itself comes first. */
final class SessionSentenceArguments {

    private SessionSentenceArguments() {}

    static List<Object> of(SessionEvent event, NameResolver names) {
        PageText words = names.words();
        String id = event.sessionId();
        Link session = names.session(id);
        return switch (event) {
            case SessionRecorded recorded ->
                List.of(
                        session,
                        words.day(recorded.heldOn()),
                        Link.told(recorded.venue()),
                        words.number(recorded.items().size()));
            case SessionConvened recorded ->
                List.of(
                        session,
                        words.moment(recorded.startsAt()),
                        words.number(recorded.agenda().items().size()));
            case CallSent recorded ->
                List.of(
                        session,
                        words.number(recorded.memberIds().size()),
                        Link.told(names.words().inSentence(recorded.medium())));
            case CallAcknowledged recorded ->
                List.of(session, names.attendee(id, recorded.memberId()), words.say(willAttend(recorded)));
            case CallAmended recorded ->
                List.of(session, words.moment(recorded.startsAt()), Link.told(recorded.reason()));
            case MattersTakenUp recorded ->
                List.of(session, words.number(recorded.matters().size()));
            case MatterDropped recorded ->
                List.of(session, Link.told(names.item(id, recorded.itemId())), Link.told(recorded.reason()));
            case NoticeWaived recorded -> List.of(session, Link.told(recorded.reason()));
            case SessionCancelled recorded -> List.of(session, Link.told(recorded.reason()));
            case AttendanceRecorded recorded -> List.of(session, entry(recorded.entry(), id, names));
            case AttendanceCorrected recorded ->
                List.of(session, entry(recorded.entry(), id, names), Link.told(recorded.reason()));
            case AttendanceWithdrawn recorded ->
                List.of(session, entry(recorded.entry(), id, names), Link.told(recorded.reason()));
            case QuorumDeclared recorded ->
                List.of(
                        session,
                        words.number(recorded.count().present()),
                        words.number(recorded.count().required()),
                        words.number(recorded.count().membership()),
                        names.attendee(id, recorded.presidingId()));
            case QuorumNotReached recorded ->
                List.of(
                        session,
                        words.number(recorded.count().present()),
                        words.number(recorded.count().required()),
                        words.number(recorded.count().membership()));
            case SecondCallIssued recorded -> List.of(session, words.moment(recorded.startsAt()));
            case PresidencyTaken recorded ->
                List.of(session, names.attendee(id, recorded.presidingId()), Link.told(recorded.reason()));
            case AgendaApproved recorded ->
                List.of(session, words.number(recorded.agenda().items().size()));
            case AgendaChanged recorded -> List.of(session, Link.told(recorded.reason()));
            case AgendaContinued recorded ->
                List.of(session, words.number(recorded.items().size()));
            case ItemPresented recorded -> List.of(session, Link.told(names.item(id, recorded.itemId())));
            case ReviewListContinued recorded ->
                List.of(session, words.number(recorded.agreementIds().size()));
            case ItemReturned recorded ->
                List.of(session, Link.told(names.item(id, recorded.itemId())), Link.told(recorded.reason()));
            case ItemReopened recorded ->
                List.of(session, Link.told(names.item(id, recorded.itemId())), Link.told(recorded.reason()));
            case MemberExcused recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        Link.told(names.item(id, recorded.itemId())),
                        Link.told(recorded.reason()));
            case ExcuseWithdrawn recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        Link.told(names.item(id, recorded.itemId())),
                        Link.told(recorded.reason()));
            case ReviewListFrozen recorded ->
                List.of(session, words.number(recorded.agreementIds().size()));
            case AgreementReviewed recorded ->
                List.of(
                        session,
                        names.agreement(recorded.agreementId()),
                        words.uncapitalized(words.of(recorded.status())),
                        Link.told(NameResolver.shortened(recorded.narrative())));
            case AgreementsReviewedEnBloc recorded ->
                List.of(
                        session,
                        words.number(recorded.agreementIds().size()),
                        words.number(recorded.reservedIds().size()),
                        Link.told(NameResolver.shortened(recorded.narrative())));
            case VoteOpened recorded ->
                List.of(
                        session,
                        words.uncapitalized(words.of(recorded.method())),
                        Link.told(names.item(id, recorded.itemId())),
                        Link.told(NameResolver.shortened(recorded.proposal().text())));
            case VotesCast recorded ->
                List.of(
                        session,
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        ballots(recorded.votes(), id, names));
            case VoteCorrected recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.voterId()),
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        words.uncapitalized(words.of(recorded.before())),
                        words.uncapitalized(words.of(recorded.choice())),
                        Link.told(recorded.reason()));
            case VoteCalledOff recorded ->
                List.of(session, Link.told(names.itemOfVote(id, recorded.voteId())), Link.told(recorded.reason()));
            case VoteAnnulled recorded ->
                List.of(
                        session,
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case VotesDoubted recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        words.number(recorded.voteIds().size()));
            case VoteConfirmed recorded ->
                List.of(
                        session,
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        Link.told(recorded.authority()),
                        Link.told(recorded.reason()));
            case VotesCounted recorded ->
                List.of(session, Link.told(names.itemOfVote(id, recorded.voteId())), tally(recorded.tally(), words));
            case VoterExcused recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        Link.told(recorded.reason()));
            case SeparateVoteAttached recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        Link.told(recorded.document().name()));
            case VoteClosed recorded ->
                List.of(
                        session,
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        tally(recorded.tally(), words),
                        words.uncapitalized(words.of(recorded.result())));
            case CastingVoteGiven recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.presidingId()),
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        words.uncapitalized(words.of(recorded.choice())));
            case ResultDeclared recorded ->
                List.of(
                        session,
                        Link.told(names.itemOfVote(id, recorded.voteId())),
                        words.uncapitalized(words.of(recorded.result())));
            case ItemConcluded recorded ->
                List.of(
                        session,
                        Link.told(names.item(id, recorded.itemId())),
                        words.uncapitalized(names.outcome(id, recorded.itemId(), recorded.outcome())));
            case SessionRecessed recorded -> List.of(session, Link.told(recorded.reason()));
            case SessionResumed recorded ->
                List.of(
                        session,
                        words.number(recorded.count().present()),
                        words.number(recorded.count().required()));
            case SessionClosed recorded -> List.of(session);
            case SessionConcluded recorded ->
                List.of(session, words.uncapitalized(words.of(recorded.conclusion())), Link.told(recorded.reason()));
            case MinutesDrafted recorded ->
                List.of(session, Link.told(recorded.document().name()));
            case MinutesObserved recorded ->
                List.of(
                        session,
                        names.attendee(id, recorded.memberId()),
                        Link.told(NameResolver.shortened(recorded.observation())));
            case MinutesApproved recorded -> List.of(session, names.session(recorded.approvedInSessionId()));
            case MinutesSigned recorded -> List.of(session, Link.told(names.people(recorded.signatoryIds())));
            case MinutesPublished recorded -> List.of(session, Link.told(recorded.publishedIn()));
        };
    }

    private static String willAttend(CallAcknowledged recorded) {
        return recorded.willAttend()
                .known()
                .map(will -> will ? "call.attends" : "call.absent")
                .orElse("unknown");
    }

    private static String entry(Roll.Entry entry, String sessionId, NameResolver names) {
        PageText words = names.words();
        String hour = words.hour(entry.at());
        return switch (entry) {
            case Roll.Arrival arrival ->
                words.say(
                        "roll.arrival",
                        arrival.name(),
                        hour,
                        words.uncapitalized(words.of(arrival.quality())),
                        words.uncapitalized(words.of(arrival.mode())));
            case Roll.Departure departure ->
                words.say(
                        "roll.departure",
                        names.attendee(sessionId, departure.attendeeId()).text(),
                        hour);
            case Roll.Absence absence ->
                words.say(
                        absence.justified() ? "roll.absence.justified" : "roll.absence",
                        names.attendee(sessionId, absence.attendeeId()).text());
        };
    }

    private static String ballots(List<Ballot.Vote> votes, String sessionId, NameResolver names) {
        PageText words = names.words();
        return String.join(
                "; ",
                votes.stream()
                        .map(vote -> names.attendee(sessionId, vote.voterId()).text() + ", "
                                + words.uncapitalized(words.of(vote.choice())))
                        .toList());
    }

    private static String tally(Ballot.Tally tally, PageText words) {
        return words.say("vote.tally", tally.inFavour(), tally.against(), tally.abstentions());
    }
}
