package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.MEMBERSHIP_SEQUENCE;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.AnnulVote;
import org.acuerda.command.session.rules.SessionCommand.CallOffVote;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ConfirmVote;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.CorrectVote;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.DoubtVotes;
import org.acuerda.command.session.rules.SessionCommand.RepeatVote;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Choice;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VotesDoubted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoteRemedyRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final CloseVote CLOSE = new CloseVote(SESSION, VOTE);
    private static final AnnulVote ANNUL = new AnnulVote(SESSION, VOTE, "Se contó mal", "La Comisión");
    private static final ConfirmVote CONFIRM = new ConfirmVote(SESSION, VOTE, "Consta en la grabación", "La Comisión");
    private static final Membership WITHOUT_EVA = KnownCommission.after(
            KnownCommission.known(),
            new MemberRemoved(COMMISSION, EVA, LocalDate.of(2026, 3, 4), "Oficio 9", "Renuncia"));

    @Nested
    class Correcting {

        /** */
        @Test
        void keepsWhatWasWrittenBeforeWhileTheVoteIsOpen() {
            voted().when("10:12", correct(EVA, Choice.AGAINST))
                    .leadsTo(new VoteCorrected(SESSION, VOTE, EVA, Choice.IN_FAVOUR, Choice.AGAINST, "Se anotó mal"));
            voted().after("10:12", correct(EVA, Choice.AGAINST))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Ballot.Tally(2, 1, 0), 3, Ballot.Result.CARRIED, false));
            closed().when("10:13", correct(EVA, Choice.AGAINST)).isRefused(SessionRejection.VOTE_CLOSED);
        }

        @Test
        void needsAnotherChoiceThanTheOneThatWasWritten() {
            voted().when("10:12", correct(EVA, Choice.IN_FAVOUR)).isRefused(SessionRejection.SAME_CHOICE);
            SessionStory.voting(Method.BY_NAME)
                    .when("10:12", correct(EVA, Choice.AGAINST))
                    .isRefused(SessionRejection.NOT_VOTED_YET);
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:12", correct(EVA, Choice.AGAINST))
                    .isRefused(SessionRejection.VOTE_BY_COUNT);
            voted().when("10:12", new CorrectVote(SESSION, VOTE, EVA, Choice.AGAINST, " "))
                    .isRefused(SessionRejection.REASON_MISSING);
        }
    }

    @Nested
    class CallingOff {

        private static final CallOffVote CALL_OFF = new CallOffVote(SESSION, VOTE, "Otro texto");

        /** */
        @Test
        void freesTheItemOfAnOpenVote() {
            voted().when("10:12", CALL_OFF).leadsTo(new VoteCalledOff(SESSION, VOTE, "Otro texto"));
            voted().after("10:12", CALL_OFF)
                    .when("10:13", new ConcludeItem(SESSION, ROUTE_ITEM, Agenda.Outcome.POSTPONED, NOT_ON_RECORD))
                    .leadsTo(new ItemConcluded(
                            SESSION, ROUTE_ITEM, Agenda.Outcome.POSTPONED, NOT_ON_RECORD, NOT_ON_RECORD));
            voted().after("10:12", CALL_OFF)
                    .when("10:13", cast(Choice.IN_FAVOUR, LUIS))
                    .isRefused(SessionRejection.VOTE_ANNULLED);
        }

        @Test
        void isForAnOpenVoteAndHasAReason() {
            closed().when("10:13", CALL_OFF).isRefused(SessionRejection.VOTE_CLOSED);
            voted().when("10:12", new CallOffVote(SESSION, VOTE, "")).isRefused(SessionRejection.REASON_MISSING);
        }
    }

    @Nested
    class Annulling {

        /** */
        @Test
        void isForAClosedVoteBeforeItsResultIsUsed() {
            closed().when("10:13", ANNUL).leadsTo(new VoteAnnulled(SESSION, VOTE, "Se contó mal", "La Comisión"));
            voted().when("10:13", ANNUL).isRefused(SessionRejection.VOTE_STILL_OPEN);
            closed().after("10:13", adoption()).when("10:14", ANNUL).isRefused(SessionRejection.RESULT_DECLARED);
            closed().after("10:13", ANNUL).when("10:14", ANNUL).isRefused(SessionRejection.VOTE_ANNULLED);
            closed().after("10:13", ANNUL).when("10:14", adoption()).isRefused(SessionRejection.VOTE_ANNULLED);
        }

        @Test
        void saysWhyAndWhoDecidedIt() {
            closed().when("10:13", new AnnulVote(SESSION, VOTE, "", "La Comisión"))
                    .isRefused(SessionRejection.REASON_MISSING);
            closed().when("10:13", new AnnulVote(SESSION, VOTE, "Se contó mal", " "))
                    .isRefused(SessionRejection.AUTHORITY_MISSING);
        }
    }

    @Nested
    class Repeating {

        private static final RepeatVote REPEAT = new RepeatVote(SESSION, "vot-2", VOTE, Method.BY_NAME);

        /** one who came after the first opening votes in the second. */
        @Test
        void opensTheSameTextForThoseWhoAreThereNow() {
            closed().after("10:13", ANNUL)
                    .after("10:14", SessionStory.arrival(RAUL))
                    .when("10:15", REPEAT)
                    .leadsTo(new VoteOpened(
                            SESSION,
                            "vot-2",
                            ROUTE_ITEM,
                            SessionStory.resolutive(),
                            Method.BY_NAME,
                            List.of(ANA, LUIS, EVA, RAUL),
                            ANA,
                            new Roll.Count(4, 3, 4, MEMBERSHIP_SEQUENCE)));
        }

        @Test
        void isForAVoteWithoutAResult() {
            closed().when("10:13", REPEAT).isRefused(SessionRejection.VOTE_NOT_ANNULLED);
            closed().after("10:13", ANNUL)
                    .when("10:14", new RepeatVote(SESSION, "vot-2", "vot-9", Method.BY_NAME))
                    .isRefused(SessionRejection.VOTE_UNKNOWN);
        }
    }

    @Nested
    class Doubting {

        /** who left is asked for when the vote is used, by the day of the vote. */
        @Test
        void refusesTheVoteOfOneWhoLeft() {
            SessionStory.voting(Method.BY_NAME)
                    .under(WITHOUT_EVA)
                    .when("10:11", cast(Choice.IN_FAVOUR, EVA))
                    .isRefused(SessionRejection.NOT_A_VOTER);
            SessionStory.voting(Method.BY_NAME)
                    .under(WITHOUT_EVA)
                    .after("10:11", SessionStory.arrival(RAUL))
                    .after("10:12", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Ballot.Tally(2, 0, 0), 2, Ballot.Result.CARRIED, true));
        }

        /** */
        @Test
        void stopsTheDeclarationUntilTheVoteIsConfirmed() {
            closed().under(WITHOUT_EVA).when("10:13", adoption()).isRefused(SessionRejection.VOTE_DOUBTFUL);
            closed().under(WITHOUT_EVA)
                    .when("10:13", CONFIRM)
                    .leadsTo(new VoteConfirmed(
                            SESSION,
                            VOTE,
                            List.of(EVA),
                            new Roll.Count(3, 2, 2, MEMBERSHIP_SEQUENCE + 1),
                            "Consta en la grabación",
                            "La Comisión"));
            assertThat(closed().under(WITHOUT_EVA)
                            .after("10:13", CONFIRM)
                            .after("10:14", adoption())
                            .state()
                            .undeclaredVote())
                    .isEmpty();
        }

        @Test
        void isRaisedByTheRollToo() {
            SessionStory corrected = closed().after(
                            "10:13",
                            new CorrectAttendance(
                                    SESSION,
                                    new Roll.Absence(EVA, NOT_ON_RECORD, false, SessionStory.hour("10:00")),
                                    "No estuvo"));

            corrected.when("10:14", adoption()).isRefused(SessionRejection.VOTE_DOUBTFUL);
            corrected
                    .when("10:14", new DeclareResult(SESSION, VOTE, NOT_ON_RECORD))
                    .isRefused(SessionRejection.VOTE_DOUBTFUL);
        }

        @Test
        void isConfirmedWithReasonAndAuthorityWhereThereIsADoubt() {
            closed().when("10:13", CONFIRM).isRefused(SessionRejection.VOTE_NOT_DOUBTFUL);
            closed().under(WITHOUT_EVA)
                    .when("10:13", new ConfirmVote(SESSION, VOTE, "", "La Comisión"))
                    .isRefused(SessionRejection.REASON_MISSING);
            closed().under(WITHOUT_EVA)
                    .when("10:13", new ConfirmVote(SESSION, VOTE, "Consta", ""))
                    .isRefused(SessionRejection.AUTHORITY_MISSING);
        }

        @Test
        void isRecordedOnceForEachVoteAlsoAfterTheDeclaration() {
            DoubtVotes doubt = new DoubtVotes(SESSION, EVA);
            VotesDoubted doubted = new VotesDoubted(SESSION, EVA, List.of(VOTE));

            closed().under(WITHOUT_EVA).when("10:13", doubt).leadsTo(doubted);
            closed().after("10:13", adoption())
                    .under(WITHOUT_EVA)
                    .when("2026-04-01", doubt)
                    .leadsTo(doubted);
            closed().under(WITHOUT_EVA)
                    .given("2026-03-04", doubted)
                    .when("10:13", doubt)
                    .leadsTo();
            closed().under(WITHOUT_EVA)
                    .after("10:13", CONFIRM)
                    .when("10:14", doubt)
                    .leadsTo();
            closed().when("10:13", doubt).leadsTo();
            closed().after("10:13", ANNUL)
                    .under(WITHOUT_EVA)
                    .when("10:14", doubt)
                    .leadsTo();
        }
    }

    private static SessionStory voted() {
        return SessionStory.voting(Method.BY_NAME).after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS, EVA));
    }

    private static SessionStory closed() {
        return voted().after("10:12", CLOSE);
    }

    private static CorrectVote correct(String voterId, Choice choice) {
        return new CorrectVote(SESSION, VOTE, voterId, choice, "Se anotó mal");
    }

    private static AdoptAgreement adoption() {
        return new AdoptAgreement(
                SESSION, "agr-1", ROUTE_ITEM, Recorded.of(VOTE), NOT_ON_RECORD, Recorded.notOnRecord());
    }

    private static CastVotes cast(Choice choice, String... voterIds) {
        return new CastVotes(
                SESSION,
                VOTE,
                Arrays.stream(voterIds)
                        .map(voter -> new Ballot.Vote(voter, choice))
                        .toList());
    }
}
