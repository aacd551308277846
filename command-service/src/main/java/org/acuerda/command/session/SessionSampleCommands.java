package org.acuerda.command.session;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.available.SampleCommand;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.command.session.rules.CallAgenda;
import org.acuerda.command.session.rules.CastingVoteRules;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.AnnulVote;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.rules.SessionCommand.CallOffVote;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ConfirmVote;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.CorrectVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.DropMatter;
import org.acuerda.command.session.rules.SessionCommand.ExcuseFromItem;
import org.acuerda.command.session.rules.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.PublishMinutes;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.ReopenItem;
import org.acuerda.command.session.rules.SessionCommand.RepeatVote;
import org.acuerda.command.session.rules.SessionCommand.Resume;
import org.acuerda.command.session.rules.SessionCommand.ReturnItem;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.SignMinutes;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.rules.SessionCommand.WithdrawAttendance;
import org.acuerda.command.session.rules.SessionCommand.WithdrawExcuse;
import org.acuerda.command.session.rules.SessionContext;
import org.acuerda.command.session.state.Call;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.command.session.state.VoteState;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Sample commands of a session: each act once for each part of the session that it could be about, with contents that
 * only the session's state can reject.
 */
final class SessionSampleCommands {

    /** Placeholder for a text or an identifier that the caller would give; no identifier on record looks like it. */
    private static final String GIVEN = "?";

    private static final Proposal.Document DOCUMENT = new Proposal.Document(GIVEN, "0".repeat(64));
    private static final Duration SOON = Duration.ofMinutes(1);

    private final SessionContext context;
    private final SessionState state;
    private final List<SampleCommand<SessionCommand>> samples = new ArrayList<>();

    private SessionSampleCommands(SessionContext context) {
        this.context = context;
        this.state = context.state();
    }

    static List<SampleCommand<SessionCommand>> of(SessionContext context) {
        SessionSampleCommands asked = new SessionSampleCommands(context);
        context.state().recorded().ifPresentOrElse(asked::ofRecorded, asked::ofConvened);
        return asked.samples;
    }

    private void ofRecorded(SessionRecorded recorded) {
        for (RecordedItem item : recorded.items()) {
            add(
                    item.itemId(),
                    new RecordAgreement(
                            recorded.sessionId(),
                            item.agreementId(),
                            item.itemId(),
                            Recorded.notOnRecord(),
                            informative(),
                            false));
        }
    }

    private void ofConvened() {
        String sessionId = context.call().convened().sessionId();
        ofCall(sessionId);
        ofRoll(sessionId);
        ofQuorum(sessionId);
        ofAgenda(sessionId);
        state.votes().values().forEach(vote -> ofVote(sessionId, vote));
        ofReview(sessionId);
        ofEnd(sessionId);
        ofMinutes(sessionId);
    }

    private void ofCall(String sessionId) {
        Call call = context.call();
        List<String> toCall = context.membership().votersOn(call.day()).stream()
                .map(Member::memberId)
                .toList();
        add(new SendCall(sessionId, GIVEN, toCall, GIVEN));
        for (String memberId : attendees()) {
            add(memberId, new AcknowledgeCall(sessionId, memberId, Recorded.notOnRecord(), Recorded.notOnRecord()));
        }
        Instant notEarlier = call.startsAt().isAfter(soon()) ? call.startsAt() : soon();
        add(new AmendCall(
                sessionId,
                notEarlier,
                call.convened().venue(),
                CallAgenda.of(state.business().agenda()),
                GIVEN,
                Recorded.notOnRecord()));
        add(new CancelSession(sessionId, GIVEN));
        add(new IssueSecondCall(sessionId, soon(), call.convened().venue()));
    }

    private void ofRoll(String sessionId) {
        add(new RecordArrival(
                sessionId, GIVEN, Recorded.of(GIVEN), Roll.Quality.GUEST, Roll.Mode.IN_PERSON, Recorded.notOnRecord()));
        for (String attendeeId : attendees()) {
            add(attendeeId, arrival(sessionId, attendeeId));
            add(attendeeId, new RecordDeparture(sessionId, attendeeId, Recorded.notOnRecord()));
            add(attendeeId, new RecordAbsence(sessionId, attendeeId, Recorded.notOnRecord(), false));
            Roll.Entry same = state.attendance()
                    .last(attendeeId)
                    .orElseGet(() -> new Roll.Departure(attendeeId, Recorded.notOnRecord(), context.at()));
            add(attendeeId, new CorrectAttendance(sessionId, same, GIVEN));
            add(attendeeId, new WithdrawAttendance(sessionId, attendeeId, GIVEN));
        }
    }

    /** The only arrival of an attendee who is present already is the same one again. */
    private RecordArrival arrival(String sessionId, String attendeeId) {
        Optional<Roll.Arrival> present = state.attendance().present(attendeeId);
        return new RecordArrival(
                sessionId,
                attendeeId,
                present.map(Roll.Arrival::name).map(Recorded::of).orElseGet(Recorded::notOnRecord),
                present.map(Roll.Arrival::quality).orElse(Roll.Quality.MEMBER),
                present.map(Roll.Arrival::mode).orElse(Roll.Mode.IN_PERSON),
                present.map(Roll.Arrival::actsFor).orElseGet(Recorded::notOnRecord));
    }

    private void ofQuorum(String sessionId) {
        add(new DeclareQuorum(sessionId, presiding()));
        add(new DeclareNoQuorum(sessionId));
        for (Member member : context.membership().votersOn(context.day())) {
            add(member.memberId(), new TakePresidency(sessionId, member.memberId(), GIVEN));
        }
        add(new Recess(sessionId, GIVEN, Recorded.notOnRecord()));
        add(new Resume(sessionId));
    }

    private void ofAgenda(String sessionId) {
        add(new ApproveAgenda(sessionId));
        add(new ChangeAgenda(sessionId, state.business().agenda(), GIVEN));
        for (Item item : state.business().agenda().items()) {
            String itemId = item.itemId();
            add(itemId, new PresentItem(sessionId, itemId, Recorded.notOnRecord()));
            add(itemId, new OpenVote(sessionId, GIVEN, itemId, informative(), Ballot.Method.BY_NAME));
            add(
                    itemId,
                    new AdoptAgreement(
                            sessionId,
                            GIVEN,
                            itemId,
                            Recorded.notOnRecord(),
                            Recorded.notOnRecord(),
                            Recorded.of(informative())));
            add(itemId, new ConcludeItem(sessionId, itemId, Outcome.NOTED, Recorded.notOnRecord()));
            add(itemId, new DropMatter(sessionId, itemId, GIVEN));
            add(itemId, new ReturnItem(sessionId, itemId, GIVEN));
            add(itemId, new ReopenItem(sessionId, itemId, GIVEN));
            Set<String> excused = state.business().excused(itemId).keySet();
            add(itemId, new ExcuseFromItem(sessionId, itemId, excusable(excused), GIVEN));
            add(
                    itemId,
                    new WithdrawExcuse(
                            sessionId,
                            itemId,
                            excused.stream().min(naturalOrder()).orElse(GIVEN),
                            GIVEN));
        }
    }

    private void ofVote(String sessionId, VoteState vote) {
        String voteId = vote.voteId();
        String voter = vote.opened().voterIds().stream()
                .filter(id -> !vote.excused().contains(id) && !vote.cast().containsKey(id))
                .min(Comparator.comparing(id -> !state.attendance().isSeatFilled(id)))
                .orElseGet(() -> vote.opened().voterIds().getFirst());
        add(voteId, new CastVotes(sessionId, voteId, List.of(new Ballot.Vote(voter, Ballot.Choice.ABSTENTION))));
        add(voteId, new CountVotes(sessionId, voteId, new Ballot.Tally(0, 0, 0)));
        add(voteId, new ExcuseVoter(sessionId, voteId, voter, GIVEN));
        add(voteId, new AttachSeparateVote(sessionId, voteId, voter, DOCUMENT));
        add(voteId, new CloseVote(sessionId, voteId));
        String corrected = vote.cast().keySet().stream().min(naturalOrder()).orElse(voter);
        add(
                voteId,
                new CorrectVote(
                        sessionId, voteId, corrected, otherThan(vote.cast().get(corrected)), GIVEN));
        add(voteId, new RepeatVote(sessionId, GIVEN, voteId, vote.opened().method()));
        add(voteId, new CallOffVote(sessionId, voteId, GIVEN));
        add(voteId, new AnnulVote(sessionId, voteId, GIVEN, GIVEN));
        add(voteId, new ConfirmVote(sessionId, voteId, GIVEN, GIVEN));
        Ballot.Choice casting = CastingVoteRules.onlyChoice(context, vote).orElse(Ballot.Choice.IN_FAVOUR);
        Ballot.Choice given = casting == Ballot.Choice.ABSTENTION ? Ballot.Choice.IN_FAVOUR : casting;
        add(voteId, new GiveCastingVote(sessionId, voteId, presiding(), given));
        add(voteId, new DeclareResult(sessionId, voteId, Recorded.notOnRecord()));
        add(
                voteId,
                new AdoptAgreement(
                        sessionId,
                        GIVEN,
                        vote.opened().itemId(),
                        Recorded.of(voteId),
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord()));
    }

    private void ofReview(String sessionId) {
        reviewItem().ifPresent(item -> {
            for (String agreementId : state.review().listed()) {
                add(
                        agreementId,
                        new ReviewAgreement(
                                sessionId,
                                GIVEN,
                                item.itemId(),
                                agreementId,
                                Recorded.notOnRecord(),
                                ReportedStatus.NO_CHANGE,
                                GIVEN,
                                Recorded.notOnRecord()));
            }
            add(new ReviewEnBloc(sessionId, GIVEN, item.itemId(), List.of(), GIVEN));
        });
    }

    private void ofEnd(String sessionId) {
        add(new Close(sessionId));
        Conclusion conclusion = context.count().isReached() ? Conclusion.PENDING_MATTERS : Conclusion.LACK_OF_QUORUM;
        add(new Conclude(sessionId, conclusion, GIVEN));
    }

    private void ofMinutes(String sessionId) {
        add(new DraftMinutes(sessionId, DOCUMENT));
        String attended = attendees().stream()
                .filter(state.attendance()::attended)
                .findFirst()
                .orElse(GIVEN);
        add(new ObserveMinutes(sessionId, attended, GIVEN));
        List<String> later = state.minutes() == Minutes.Stage.NONE ? List.of() : laterSessions(sessionId);
        if (later.isEmpty()) {
            add(new ApproveMinutes(sessionId, sessionId, DOCUMENT));
        }
        later.forEach(other -> add(other, new ApproveMinutes(sessionId, other, DOCUMENT)));
        add(new SignMinutes(sessionId, List.of(attended), DOCUMENT));
        add(new PublishMinutes(sessionId, GIVEN, Recorded.notOnRecord(), DOCUMENT));
    }

    /** The members in office on the day, and all others on the roll. */
    private Collection<String> attendees() {
        Set<String> ids = new LinkedHashSet<>();
        context.membership().members().stream()
                .filter(member -> member.isInOfficeOn(context.day()))
                .forEach(member -> ids.add(member.memberId()));
        state.attendance().entries().keySet().stream().sorted().forEach(ids::add);
        return ids;
    }

    /**
     * The presiding person or, before the session opens, one who could preside: the convener, else another voter who is
     * present.
     */
    private String presiding() {
        String convenedBy = context.call().convened().convenedBy();
        return state.presidingId().orElseGet(() -> context.votersPresent().stream()
                .min(Comparator.comparing(id -> !id.equals(convenedBy)))
                .orElse(convenedBy));
    }

    private String excusable(Set<String> excused) {
        return context.membership().votersOn(context.day()).stream()
                .map(Member::memberId)
                .filter(id -> !excused.contains(id))
                .findFirst()
                .orElse(GIVEN);
    }

    private static Ballot.Choice otherThan(Ballot.@Nullable Choice choice) {
        return choice == Ballot.Choice.ABSTENTION ? Ballot.Choice.IN_FAVOUR : Ballot.Choice.ABSTENTION;
    }

    private Optional<Item> reviewItem() {
        return state.business().agenda().items().stream()
                .filter(item -> item.matter() == Matter.AGREEMENT_REVIEW)
                .min(Comparator.comparing(item -> state.business().isConcluded(item.itemId())));
    }

    private List<String> laterSessions(String sessionId) {
        return context.membership().ordinals().stream()
                .filter(given -> given.kind() != Kind.WORKING_MEETING
                        && !given.sessionId().equals(sessionId)
                        && given.on().isAfter(context.call().day()))
                .map(OrdinalGiven::sessionId)
                .toList();
    }

    private Instant soon() {
        return context.at().plus(SOON);
    }

    private static Proposal informative() {
        return new Proposal(
                Proposal.Type.INFORMATIVE, GIVEN, List.of(), List.of(), List.of(), Recorded.notOnRecord(), false);
    }

    private void add(SessionCommand command) {
        samples.add(SampleCommand.of(command));
    }

    private void add(String target, SessionCommand command) {
        samples.add(SampleCommand.of(target, command));
    }
}
