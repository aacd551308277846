package org.acuerda.command.session;

import static org.acuerda.command.available.AskedActs.open;
import static org.acuerda.command.available.AskedActs.questions;
import static org.acuerda.command.available.AskedActs.refusal;
import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.REVIEW_ITEM;
import static org.acuerda.command.session.SessionStory.ROLL_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.decision.Command;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.Resume;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.state.Phase;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent;
import org.junit.jupiter.api.Test;

/** Test of the sample commands of a session; its rules answer them. */
class SessionAvailableActsTest {

    @Test
    void asksAboutEveryActThatIsOffered() {
        AvailableActs availableActs = reviewedAndVotingStory().availableActs("10:20");

        assertThat(availableActs.answers())
                .extracting(AvailableActs.Answer::act)
                .containsAll(new SessionRoutes()
                        .sessions().list().stream()
                                .<Class<? extends Command>>map(CommandRoutes.Route::command)
                                .filter(act -> !act.equals(RecordAgreement.class))
                                .toList());
    }

    @Test
    void asksEachQuestionOnce() {
        assertThat(questions(reviewedAndVotingStory().availableActs("10:20"))).doesNotHaveDuplicates();
    }

    @Test
    void beforeItsHourASessionTakesItsCallAndRoll() {
        AvailableActs availableActs = SessionStory.called().availableActs("09:50");

        assertThat(open(availableActs))
                .containsExactlyInAnyOrder(
                        SendCall.class,
                        AcknowledgeCall.class,
                        AmendCall.class,
                        CancelSession.class,
                        RecordArrival.class,
                        RecordAbsence.class);
        assertThat(refusal(availableActs, DeclareQuorum.class)).contains("BEFORE_HOUR_OF_CALL");
        assertThat(refusal(availableActs, Close.class)).contains("SESSION_NOT_OPENED");
    }

    @Test
    void quorumIsDeclaredOrDeniedByTheRoll() {
        AvailableActs with = SessionStory.called().arrived(ANA, LUIS, EVA).availableActs("10:01");
        AvailableActs without = SessionStory.called().arrived(ANA).availableActs("10:01");

        assertThat(open(with)).contains(DeclareQuorum.class).doesNotContain(DeclareNoQuorum.class);
        assertThat(open(without)).contains(DeclareNoQuorum.class).doesNotContain(DeclareQuorum.class);
        assertThat(refusal(without, DeclareQuorum.class)).contains("QUORUM_NOT_REACHED");
    }

    @Test
    void distinguishesAttendees() {
        AvailableActs availableActs = SessionStory.deciding().availableActs("10:05");

        assertThat(refusal(availableActs, RecordArrival.class, ANA)).contains("ALREADY_PRESENT");
        assertThat(refusal(availableActs, RecordArrival.class, RAUL)).isEmpty();
        assertThat(refusal(availableActs, RecordDeparture.class, ANA)).isEmpty();
        assertThat(refusal(availableActs, RecordDeparture.class, RAUL)).contains("NOT_PRESENT");
        assertThat(refusal(availableActs, RecordAbsence.class, ANA)).contains("WAS_PRESENT");
        assertThat(refusal(availableActs, CorrectAttendance.class, ANA)).isEmpty();
        assertThat(refusal(availableActs, CorrectAttendance.class, RAUL)).contains("NOTHING_TO_CORRECT");
        assertThat(refusal(availableActs, TakePresidency.class, LUIS)).isEmpty();
        assertThat(refusal(availableActs, TakePresidency.class, RAUL)).contains("PRESIDING_NOT_PRESENT");
        assertThat(refusal(availableActs, RecordArrival.class)).as("a guest").isEmpty();
    }

    @Test
    void distinguishesItems() {
        AvailableActs availableActs = SessionStory.deciding()
                .after("10:04", new ConcludeItem(SESSION, PLAN_ITEM, Agenda.Outcome.NOTED, Recorded.notOnRecord()))
                .availableActs("10:05");

        assertThat(refusal(availableActs, PresentItem.class, ROUTE_ITEM)).isEmpty();
        assertThat(refusal(availableActs, OpenVote.class, ROUTE_ITEM)).isEmpty();
        assertThat(refusal(availableActs, AdoptAgreement.class, ROUTE_ITEM)).isEmpty();
        assertThat(refusal(availableActs, ConcludeItem.class, PLAN_ITEM)).contains("ITEM_CONCLUDED");
        assertThat(refusal(availableActs, OpenVote.class, ROLL_ITEM)).contains("ITEM_CONCLUDED");
    }

    @Test
    void aVoteIsClosedOnlyWhenAllHaveVoted() {
        SessionStory voting = SessionStory.voting(Ballot.Method.BY_NAME);
        AvailableActs before = voting.availableActs("10:11");
        AvailableActs after = voting.after("10:11", new CastVotes(SESSION, VOTE, all(Ballot.Choice.IN_FAVOUR)))
                .availableActs("10:12");
        AvailableActs closed =
                voting.after("10:12", new CloseVote(SESSION, VOTE)).availableActs("10:13");

        assertThat(refusal(before, CastVotes.class, VOTE)).isEmpty();
        assertThat(refusal(before, CloseVote.class, VOTE)).contains("VOTES_MISSING");
        assertThat(refusal(after, CastVotes.class, VOTE)).contains("ALREADY_VOTED");
        assertThat(refusal(after, CloseVote.class, VOTE)).isEmpty();
        assertThat(refusal(after, AdoptAgreement.class, VOTE)).contains("VOTE_STILL_OPEN");
        assertThat(refusal(closed, AdoptAgreement.class, VOTE)).isEmpty();
    }

    @Test
    void withoutQuorumNothingIsDecidedAndTheSessionCanBeConcluded() {
        AvailableActs availableActs = SessionStory.deciding()
                .after("10:05", new RecordDeparture(SESSION, LUIS, Recorded.notOnRecord()))
                .availableActs("10:06");

        assertThat(refusal(availableActs, OpenVote.class, ROUTE_ITEM)).contains("QUORUM_LOST");
        assertThat(refusal(availableActs, PresentItem.class, ROUTE_ITEM)).isEmpty();
        assertThat(refusal(availableActs, Conclude.class)).isEmpty();
        SessionAvailableActs.QuorumNow quorum = quorum(availableActs);
        assertThat(quorum.reached()).isFalse();
        assertThat(quorum.present()).isEqualTo(2);
        assertThat(quorum.required()).isEqualTo(3);
        assertThat(quorum.presentIds()).containsExactly(ANA, EVA);
    }

    @Test
    void everyAgreementOfTheListIsAskedAbout() {
        AvailableActs availableActs = SessionStory.decidingToReview("agr-1", "agr-2")
                .after("10:05", new ReviewEnBloc(SESSION, "rev-1", REVIEW_ITEM, List.of("agr-2"), "Sin cambios"))
                .availableActs("10:06");

        assertThat(refusal(availableActs, ReviewAgreement.class, "agr-1")).contains("AGREEMENT_ALREADY_REVIEWED");
        assertThat(refusal(availableActs, ReviewAgreement.class, "agr-2")).isEmpty();
        assertThat(refusal(availableActs, Close.class)).contains("AGREEMENTS_UNREVIEWED");
    }

    @Test
    void aRecessLeavesOnlyWhatARecessAllows() {
        AvailableActs availableActs = SessionStory.deciding()
                .after("10:05", new Recess(SESSION, "Comida", Recorded.notOnRecord()))
                .availableActs("10:06");

        assertThat(refusal(availableActs, Resume.class)).isEmpty();
        assertThat(refusal(availableActs, PresentItem.class, ROUTE_ITEM)).contains("SESSION_IN_RECESS");
        assertThat(availableActs.facts()).containsEntry("phase", Phase.RECESSED).containsKey("quorum");
    }

    @Test
    void afterTheEndTheMinutesFollowAndNoQuorumIsShown() {
        AvailableActs availableActs = SessionStory.opened()
                .after("10:05", new Conclude(SESSION, SessionEvent.Conclusion.PENDING_MATTERS, "x"))
                .availableActs("10:06");

        assertThat(open(availableActs)).contains(DraftMinutes.class).doesNotContain(PresentItem.class, Close.class);
        assertThat(refusal(availableActs, ApproveMinutes.class)).contains("MINUTES_NOT_IN_DRAFT");
        assertThat(availableActs.facts()).containsOnlyKeys("phase");
    }

    @Test
    void aHistoricActIsNotOpen() {
        AvailableActs availableActs = SessionStory.deciding().availableHistoricActs();

        assertThat(open(availableActs)).isEmpty();
        assertThat(refusal(availableActs, ApproveAgenda.class)).contains("HISTORIC_ACT_IN_LIVE_SESSION");
    }

    private static SessionStory reviewedAndVotingStory() {
        return SessionStory.decidingToReview("agr-1")
                .after(
                        "10:10",
                        new OpenVote(SESSION, VOTE, ROUTE_ITEM, SessionStory.resolutive(), Ballot.Method.BY_NAME));
    }

    private static List<Ballot.Vote> all(Ballot.Choice choice) {
        return List.of(new Ballot.Vote(ANA, choice), new Ballot.Vote(LUIS, choice), new Ballot.Vote(EVA, choice));
    }

    private static SessionAvailableActs.QuorumNow quorum(AvailableActs availableActs) {
        return (SessionAvailableActs.QuorumNow)
                Objects.requireNonNull(availableActs.facts().get("quorum"));
    }
}
