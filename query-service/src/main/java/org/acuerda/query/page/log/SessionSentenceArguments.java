package org.acuerda.query.page.log;

import java.util.List;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
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
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/** What the sentences about a session are filled with. The session itself comes first. */
final class SessionSentenceArguments {

    private SessionSentenceArguments() {}

    static List<Object> of(SessionEvent event, NameResolver names) {
        PageText words = names.words();
        String id = event.sessionId();
        Link session = names.session(id);
        return switch (event) {
            case SessionRecorded told ->
                List.of(
                        session,
                        words.day(told.heldOn()),
                        told.venue(),
                        words.number(told.items().size()));
            case SessionConvened told ->
                List.of(
                        session,
                        words.moment(told.startsAt()),
                        words.number(told.agenda().items().size()));
            case CallSent told -> List.of(session, words.number(told.memberIds().size()), told.medium());
            case CallAcknowledged told ->
                List.of(session, names.attendee(id, told.memberId()), words.say(willAttend(told)));
            case CallAmended told -> List.of(session, words.moment(told.startsAt()), told.reason());
            case SessionCancelled told -> List.of(session, told.reason());
            case AttendanceRecorded told -> List.of(session, entry(told.entry(), id, names));
            case AttendanceCorrected told -> List.of(session, entry(told.entry(), id, names), told.reason());
            case QuorumDeclared told ->
                List.of(
                        session,
                        words.number(told.count().present()),
                        words.number(told.count().required()),
                        words.number(told.count().membership()),
                        names.attendee(id, told.presidingId()));
            case QuorumNotReached told ->
                List.of(
                        session,
                        words.number(told.count().present()),
                        words.number(told.count().required()),
                        words.number(told.count().membership()));
            case SecondCallIssued told -> List.of(session, words.moment(told.startsAt()));
            case PresidencyTaken told -> List.of(session, names.attendee(id, told.presidingId()), told.reason());
            case AgendaApproved told ->
                List.of(session, words.number(told.agenda().items().size()));
            case AgendaChanged told -> List.of(session, told.reason());
            case ItemPresented told -> List.of(session, names.item(id, told.itemId()));
            case ReviewListFrozen told ->
                List.of(session, words.number(told.agreementIds().size()));
            case AgreementReviewed told ->
                List.of(
                        session,
                        names.agreement(told.agreementId()),
                        words.uncapitalized(words.of(told.status())),
                        NameResolver.shortened(told.narrative()));
            case AgreementsReviewedEnBloc told ->
                List.of(
                        session,
                        words.number(told.agreementIds().size()),
                        words.number(told.reservedIds().size()),
                        NameResolver.shortened(told.narrative()));
            case VoteOpened told ->
                List.of(
                        session,
                        words.uncapitalized(words.of(told.method())),
                        names.item(id, told.itemId()),
                        NameResolver.shortened(told.proposal().text()));
            case VotesCast told ->
                List.of(session, names.itemOfVote(id, told.voteId()), ballots(told.votes(), id, names));
            case VotesCounted told -> List.of(session, names.itemOfVote(id, told.voteId()), tally(told.tally(), words));
            case VoterExcused told ->
                List.of(
                        session,
                        names.attendee(id, told.memberId()),
                        names.itemOfVote(id, told.voteId()),
                        told.reason());
            case SeparateVoteAttached told ->
                List.of(
                        session,
                        names.attendee(id, told.memberId()),
                        names.itemOfVote(id, told.voteId()),
                        told.document().name());
            case VoteClosed told ->
                List.of(
                        session,
                        names.itemOfVote(id, told.voteId()),
                        tally(told.tally(), words),
                        words.uncapitalized(words.of(told.result())));
            case CastingVoteGiven told ->
                List.of(
                        session,
                        names.attendee(id, told.presidingId()),
                        names.itemOfVote(id, told.voteId()),
                        words.uncapitalized(words.of(told.choice())));
            case ResultDeclared told ->
                List.of(session, names.itemOfVote(id, told.voteId()), words.uncapitalized(words.of(told.result())));
            case ItemConcluded told ->
                List.of(session, names.item(id, told.itemId()), words.uncapitalized(words.of(told.outcome())));
            case SessionRecessed told -> List.of(session, told.reason());
            case SessionResumed told ->
                List.of(
                        session,
                        words.number(told.count().present()),
                        words.number(told.count().required()));
            case SessionClosed told -> List.of(session);
            case SessionConcluded told ->
                List.of(session, words.uncapitalized(words.of(told.conclusion())), told.reason());
            case MinutesDrafted told -> List.of(session, told.document().name());
            case MinutesObserved told ->
                List.of(session, names.attendee(id, told.memberId()), NameResolver.shortened(told.observation()));
            case MinutesApproved told -> List.of(session, names.session(told.approvedInSessionId()));
            case MinutesSigned told -> List.of(session, names.people(told.signatoryIds()));
            case MinutesPublished told -> List.of(session, told.publishedIn());
        };
    }

    private static String willAttend(CallAcknowledged told) {
        return told.willAttend()
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
