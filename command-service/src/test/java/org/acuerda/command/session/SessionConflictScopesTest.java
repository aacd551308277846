package org.acuerda.command.session;

import static org.acuerda.command.session.SessionStory.DOCUMENT;
import static org.acuerda.command.session.SessionStory.ROOM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.STARTS_AT;
import static org.acuerda.command.session.SessionStory.agenda;
import static org.acuerda.command.session.SessionStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.ReportedStatus;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.junit.jupiter.api.Test;

/** Test of which commands and events of a session conflict, and which do not. */
class SessionConflictScopesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final SessionConflictScopes SCOPES = new SessionConflictScopes();

    @Test
    void aChangeOfPhaseConflictsWithEveryAct() {
        SessionEvent recessed = new SessionRecessed(SESSION, "Comida", Recorded.notOnRecord());

        assertConflict(present("itm-3"), recessed);
        assertConflict(departure("mem-1"), recessed);
        assertConflict(cast("vot-1", "mem-1"), recessed);
        assertConflict(new Close(SESSION), recessed);
    }

    @Test
    void theRollIsTakenByManyButOfEachByOne() {
        SessionEvent left = new AttendanceRecorded(SESSION, new Roll.Departure("mem-1", NOT_ON_RECORD, STARTS_AT));

        assertConflict(departure("mem-1"), left);
        assertNoConflict(departure("mem-2"), left);
        assertNoConflict(present("itm-3"), left);
    }

    @Test
    void itemsAreApart() {
        assertConflict(present("itm-3"), new ItemPresented(SESSION, "itm-3", NOT_ON_RECORD));
        assertNoConflict(present("itm-3"), new ItemPresented(SESSION, "itm-4", NOT_ON_RECORD));
        assertConflict(present("itm-3"), concluded("itm-3"));
        assertNoConflict(present("itm-3"), concluded("itm-4"));
        assertConflict(new ConcludeItem(SESSION, "itm-3", Outcome.NOTED, NOT_ON_RECORD), opened("vot-1", "itm-3"));
    }

    @Test
    void anAgendaIsChangedByWhoSawHowFarItCame() {
        ChangeAgenda change = new ChangeAgenda(SESSION, agenda(), "Orden");

        assertConflict(change, new AgendaChanged(SESSION, agenda(), "Otro orden"));
        assertConflict(change, concluded("itm-3"));
        assertNoConflict(change, new ItemPresented(SESSION, "itm-3", NOT_ON_RECORD));
        assertNoConflict(present("itm-3"), new AgendaChanged(SESSION, agenda(), "Otro orden"));
    }

    @Test
    void ballotsOfDifferentVotersAreTakenAtOnce() {
        assertConflict(cast("vot-1", "mem-1"), ballot("vot-1", "mem-1"));
        assertNoConflict(cast("vot-1", "mem-1"), ballot("vot-1", "mem-2"));
        assertNoConflict(cast("vot-1", "mem-1"), ballot("vot-2", "mem-1"));
        assertConflict(cast("vot-1", "mem-1"), closed("vot-1"));
        assertNoConflict(new AttachSeparateVote(SESSION, "vot-1", "mem-1", DOCUMENT), ballot("vot-1", "mem-1"));
    }

    @Test
    void aVoteIsClosedByWhoSawEveryBallot() {
        assertConflict(new CloseVote(SESSION, "vot-1"), ballot("vot-1", "mem-2"));
        assertNoConflict(new CloseVote(SESSION, "vot-1"), ballot("vot-2", "mem-2"));
    }

    @Test
    void oneVoteIsOpenAtATime() {
        OpenVote open = new OpenVote(SESSION, "vot-2", "itm-4", resolutive(), Ballot.Method.BY_NAME);

        assertConflict(open, opened("vot-1", "itm-3"));
        assertNoConflict(open, concluded("itm-3"));
    }

    @Test
    void anAgreementIsAdoptedOnTheVoteOneSaw() {
        AdoptAgreement adopt = new AdoptAgreement(
                SESSION, "agr-1", "itm-3", Recorded.of("vot-1"), NOT_ON_RECORD, Recorded.notOnRecord());

        assertConflict(adopt, closed("vot-1"));
        assertConflict(adopt, concluded("itm-3"));
        assertNoConflict(adopt, closed("vot-2"));
    }

    @Test
    void agreementsAreReviewedOneByOneByMany() {
        SessionEvent reviewed = new AgreementReviewed(
                SESSION,
                "rev-1",
                "itm-7",
                "agr-1",
                NOT_ON_RECORD,
                ReportedStatus.NO_CHANGE,
                "Sin cambios",
                NOT_ON_RECORD);

        assertConflict(review("agr-1"), reviewed);
        assertNoConflict(review("agr-2"), reviewed);
        assertConflict(
                review("agr-2"),
                new AgreementsReviewedEnBloc(SESSION, "rev-2", "itm-7", List.of("agr-2"), List.of(), "Sin cambios"));
        assertConflict(new ReviewEnBloc(SESSION, "rev-3", "itm-7", List.of(), "Sin cambios"), reviewed);
    }

    @Test
    void theSessionIsClosedByWhoSawItsAgendaAndVotes() {
        assertConflict(new Close(SESSION), opened("vot-1", "itm-3"));
        assertConflict(new Close(SESSION), new AgendaChanged(SESSION, agenda(), "Orden"));
        assertNoConflict(new Close(SESSION), concluded("itm-3"));
    }

    @Test
    void theCallIsOneAndEachMemberAnswersForThemselves() {
        SessionEvent amended = new CallAmended(SESSION, STARTS_AT, ROOM, agenda(), "Otra sala");
        SessionEvent acknowledged =
                new CallAcknowledged(SESSION, "mem-1", Recorded.of(true), Recorded.of(Roll.Mode.REMOTE));
        SendCall send = new SendCall(SESSION, "cal-1", List.of("mem-1"), "Correo");

        assertConflict(send, amended);
        assertNoConflict(send, acknowledged);
        assertConflict(acknowledge("mem-1"), acknowledged);
        assertNoConflict(acknowledge("mem-2"), acknowledged);
    }

    @Test
    void minutesAreApprovedByWhoSawEveryObservation() {
        SessionEvent observed = new MinutesObserved(SESSION, "mem-1", "Falta un nombre");

        assertConflict(new ApproveMinutes(SESSION, "ses-2", DOCUMENT), observed);
        assertNoConflict(new ObserveMinutes(SESSION, "mem-2", "Falta una fecha"), observed);
    }

    @Test
    void identifiersMayBeTheSameAsCallersLike() {
        assertConflict(
                new AdoptAgreement(SESSION, "agr-1", "x", Recorded.of("x"), NOT_ON_RECORD, Recorded.notOnRecord()),
                opened("x", "x"));
    }

    private static void assertConflict(SessionCommand command, SessionEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isTrue();
    }

    private static void assertNoConflict(SessionCommand command, SessionEvent event) {
        assertThat(SCOPES.conflicts(command, event))
                .as("%s after %s", command, event)
                .isFalse();
    }

    private static PresentItem present(String itemId) {
        return new PresentItem(SESSION, itemId, NOT_ON_RECORD);
    }

    private static RecordDeparture departure(String memberId) {
        return new RecordDeparture(SESSION, memberId, NOT_ON_RECORD);
    }

    private static AcknowledgeCall acknowledge(String memberId) {
        return new AcknowledgeCall(SESSION, memberId, Recorded.of(true), Recorded.notOnRecord());
    }

    private static CastVotes cast(String voteId, String voterId) {
        return new CastVotes(SESSION, voteId, List.of(new Ballot.Vote(voterId, Ballot.Choice.IN_FAVOUR)));
    }

    private static ReviewAgreement review(String agreementId) {
        return new ReviewAgreement(
                SESSION,
                "rev-9",
                "itm-7",
                agreementId,
                NOT_ON_RECORD,
                ReportedStatus.NO_CHANGE,
                "Sin cambios",
                NOT_ON_RECORD);
    }

    private static VotesCast ballot(String voteId, String voterId) {
        return new VotesCast(SESSION, voteId, List.of(new Ballot.Vote(voterId, Ballot.Choice.AGAINST)));
    }

    private static VoteOpened opened(String voteId, String itemId) {
        return new VoteOpened(
                SESSION,
                voteId,
                itemId,
                resolutive(),
                Ballot.Method.BY_NAME,
                List.of("mem-1"),
                "mem-1",
                new Roll.Count(3, 2, 2, 0));
    }

    private static VoteClosed closed(String voteId) {
        return new VoteClosed(SESSION, voteId, new Ballot.Tally(1, 0, 0), 1, Ballot.Result.CARRIED, true);
    }

    private static ItemConcluded concluded(String itemId) {
        return new ItemConcluded(SESSION, itemId, Outcome.NOTED, NOT_ON_RECORD, NOT_ON_RECORD);
    }
}
