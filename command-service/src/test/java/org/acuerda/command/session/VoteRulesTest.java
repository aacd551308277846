package org.acuerda.command.session;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.Story.DOCUMENT;
import static org.acuerda.command.session.Story.GENERAL_ITEM;
import static org.acuerda.command.session.Story.PLAN_ITEM;
import static org.acuerda.command.session.Story.ROUTE_ITEM;
import static org.acuerda.command.session.Story.SESSION;
import static org.acuerda.command.session.Story.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.SessionCommand.CastVotes;
import org.acuerda.command.session.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.SessionCommand.CloseVote;
import org.acuerda.command.session.SessionCommand.CountVotes;
import org.acuerda.command.session.SessionCommand.DeclareResult;
import org.acuerda.command.session.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.SessionCommand.OpenVote;
import org.acuerda.command.session.SessionCommand.RecordDeparture;
import org.acuerda.command.session.SessionCommand.TakePresidency;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.GeneralBusiness;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Ballot.Choice;
import org.acuerda.events.session.Ballot.Method;
import org.acuerda.events.session.Ballot.Result;
import org.acuerda.events.session.Ballot.Tally;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoteRulesTest {

    private static final Recorded<String> SILENT = Recorded.notOnRecord();
    private static final CloseVote CLOSE = new CloseVote(SESSION, VOTE);

    @Nested
    class Opening {

        @Test
        void fixesTheTextAndTheVoters() {
            Story.deciding()
                    .when("10:10", open(ROUTE_ITEM))
                    .leadsTo(new VoteOpened(
                            SESSION,
                            VOTE,
                            ROUTE_ITEM,
                            Story.resolutive(),
                            Method.BY_NAME,
                            List.of(ANA, LUIS, EVA),
                            ANA,
                            new Roll.Count(4, 3, 3, 9)));
        }

        @Test
        void namesOneVoterForEachBodyWhereBodiesVote() {
            RuleSet bodies =
                    new KnownRules().votingUnit(RuleSet.VotingUnit.BODY).rules();

            assertThat(Story.decidingUnder(bodies)
                            .when("10:10", open(ROUTE_ITEM))
                            .of(VoteOpened.class)
                            .voterIds())
                    .containsExactly(ANA, LUIS);
        }

        @Test
        void needsQuorumAndWhoPresides() {
            Story.deciding()
                    .after("10:05", departure(EVA))
                    .when("10:10", open(ROUTE_ITEM))
                    .isRefused(SessionRefusal.QUORUM_LOST);
            Story.deciding()
                    .after("10:04", Story.arrival(RAUL))
                    .after("10:05", departure(ANA))
                    .when("10:10", open(ROUTE_ITEM))
                    .isRefused(SessionRefusal.PRESIDING_NOT_PRESENT);
        }

        @Test
        void isOneAtATime() {
            Story.voting(Method.BY_NAME)
                    .when("10:15", new OpenVote(SESSION, "vot-2", PLAN_ITEM, Story.resolutive(), Method.BY_NAME))
                    .isRefused(SessionRefusal.VOTE_PENDING);
            Story.voting(Method.BY_NAME).when("10:15", open(PLAN_ITEM)).isRefused(SessionRefusal.VOTE_ID_TAKEN);
        }

        @Test
        void asksWhatATextMustHave() {
            Proposal blank = new Proposal(
                    Proposal.Type.INFORMATIVE, " ", List.of(), List.of(), List.of(), Recorded.notOnRecord(), false);

            Story.deciding()
                    .when("10:10", new OpenVote(SESSION, VOTE, ROUTE_ITEM, blank, Method.BY_NAME))
                    .isRefused("TEXT_MISSING");
        }

        @Test
        void isNotForProcedureNorForWhatEnded() {
            Story.deciding().when("10:10", open(Story.CLOSING_ITEM)).isRefused(SessionRefusal.ITEM_IS_PROCEDURAL);
            Story.deciding().when("10:10", open("itm-0")).isRefused(SessionRefusal.ITEM_UNKNOWN);
        }

        @Test
        void isForWhatWasCalledUnlessTheRulesLetOtherMattersIn() {
            ChangeAgenda more =
                    new ChangeAgenda(SESSION, Story.agendaWith(Story.subItem("itm-5-1", "5.1")), "Solicitud");
            RuleSet lenient = new KnownRules()
                    .generalBusiness(GeneralBusiness.VOTE_IF_NOT_CALLABLE)
                    .rules();

            Story.deciding()
                    .after("10:05", more)
                    .when("10:10", open("itm-5-1"))
                    .isRefused(SessionRefusal.MATTER_NOT_CALLED);
            Story.deciding().when("10:10", open(GENERAL_ITEM)).isRefused(SessionRefusal.MATTER_NOT_CALLED);
            Story.decidingUnder(lenient)
                    .after("10:05", more)
                    .when("10:10", open("itm-5-1"))
                    .isAccepted();
        }
    }

    @Nested
    class ByName {

        @Test
        void takesTheVoteOfThoseNamed() {
            Story.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .leadsTo(new VotesCast(
                            SESSION,
                            VOTE,
                            List.of(new Ballot.Vote(ANA, Choice.IN_FAVOUR), new Ballot.Vote(LUIS, Choice.IN_FAVOUR))));
        }

        @Test
        void takesNoVoteTwiceFromNobodyElseAndNotFromWhoLeft() {
            Story.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.AGAINST, RAUL))
                    .isRefused(SessionRefusal.NOT_A_VOTER);
            Story.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.AGAINST, ANA, ANA))
                    .isRefused(SessionRefusal.ALREADY_VOTED);
            Story.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.AGAINST, ANA))
                    .when("10:12", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRefusal.ALREADY_VOTED);
            Story.voting(Method.BY_NAME)
                    .after("10:11", Story.arrival(RAUL))
                    .after("10:11", departure(EVA))
                    .when("10:12", cast(Choice.IN_FAVOUR, EVA))
                    .isRefused(SessionRefusal.VOTER_NOT_PRESENT);
            Story.voting(Method.BY_NAME)
                    .when("10:12", new CastVotes(SESSION, VOTE, List.of()))
                    .isRefused(SessionRefusal.VOTES_NONE);
        }

        @Test
        void takesNoCount() {
            Story.voting(Method.BY_NAME).when("10:11", count(3, 0, 0)).isRefused(SessionRefusal.VOTE_BY_NAME);
        }

        @Test
        void stopsWhenQuorumIsLost() {
            Story.voting(Method.BY_NAME)
                    .after("10:11", departure(EVA))
                    .when("10:12", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRefusal.QUORUM_LOST);
            Story.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS, EVA))
                    .after("10:12", departure(EVA))
                    .when("10:13", CLOSE)
                    .isRefused(SessionRefusal.QUORUM_LOST);
        }

        @Test
        void closesWhenEveryoneThereHasVoted() {
            Story.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:12", CLOSE)
                    .isRefused(SessionRefusal.VOTES_MISSING);
            Story.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS, EVA))
                    .when("10:12", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(3, 0, 0), 3, Result.CARRIED, true));
        }

        @Test
        void countsTheVoteOfOneWhoLeftAfterwards() {
            Story.voting(Method.BY_NAME)
                    .after("10:11", Story.arrival(RAUL))
                    .after("10:11", cast(Choice.AGAINST, EVA))
                    .after("10:12", departure(EVA))
                    .after("10:13", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:14", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(2, 1, 0), 3, Result.CARRIED, false));
        }
    }

    @Nested
    class ByCount {

        @Test
        void takesTheCountAndItsRecount() {
            Story.voting(Method.BY_COUNT)
                    .when("10:11", count(2, 1, 0))
                    .leadsTo(new VotesCounted(SESSION, VOTE, new Tally(2, 1, 0)));
            Story.voting(Method.BY_COUNT)
                    .after("10:11", count(2, 1, 0))
                    .after("10:12", count(1, 1, 1))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(1, 1, 1), 3, Result.TIED, false));
        }

        @Test
        void countsNoMoreThanMayVote() {
            Story.voting(Method.BY_COUNT).when("10:11", count(3, 1, 0)).isRefused(SessionRefusal.TALLY_TOO_HIGH);
            Story.voting(Method.BY_COUNT)
                    .when("10:11", count(Integer.MAX_VALUE, 1, 0))
                    .isRefused(SessionRefusal.TALLY_TOO_HIGH);
            Story.voting(Method.BY_COUNT).when("10:11", count(3, -1, 0)).isRefused(SessionRefusal.TALLY_NEGATIVE);
            Story.voting(Method.BY_COUNT)
                    .after("10:11", new ExcuseVoter(SESSION, VOTE, EVA, "Parentesco"))
                    .when("10:12", count(3, 0, 0))
                    .isRefused(SessionRefusal.TALLY_TOO_HIGH);
        }

        @Test
        void takesNoNamesAndClosesWithACount() {
            Story.voting(Method.BY_COUNT)
                    .when("10:11", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRefusal.VOTE_BY_COUNT);
            Story.voting(Method.BY_COUNT).when("10:11", CLOSE).isRefused(SessionRefusal.VOTES_NOT_COUNTED);
        }

        @Test
        void isCountedAgainWhenSomeoneWhoWasCountedLeft() {
            Story.voting(Method.BY_COUNT)
                    .after("10:11", Story.arrival(RAUL))
                    .after("10:11", count(3, 0, 0))
                    .after("10:12", departure(EVA))
                    .when("10:13", CLOSE)
                    .isRefused(SessionRefusal.TALLY_TOO_HIGH);
        }
    }

    @Nested
    class Excusing {

        private static final ExcuseVoter EXCUSED = new ExcuseVoter(SESSION, VOTE, EVA, "Parentesco");

        @Test
        void takesAVoterOutWithAReason() {
            Story.voting(Method.BY_NAME)
                    .when("10:11", EXCUSED)
                    .leadsTo(new VoterExcused(SESSION, VOTE, EVA, "Parentesco"));
            Story.voting(Method.BY_NAME)
                    .when("10:11", new ExcuseVoter(SESSION, VOTE, EVA, ""))
                    .isRefused(SessionRefusal.REASON_MISSING);
        }

        @Test
        void comesBeforeTheVote() {
            Story.voting(Method.BY_NAME)
                    .after("10:11", EXCUSED)
                    .when("10:12", cast(Choice.IN_FAVOUR, EVA))
                    .isRefused(SessionRefusal.VOTER_IS_EXCUSED);
            Story.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, EVA))
                    .when("10:12", EXCUSED)
                    .isRefused(SessionRefusal.ALREADY_VOTED);
        }

        @Test
        void leavesUnanimityToThoseWhoVote() {
            Story.voting(Method.BY_NAME)
                    .after("10:11", EXCUSED)
                    .after("10:12", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(2, 0, 0), 3, Result.CARRIED, true));
        }
    }

    @Nested
    class BreakingATie {

        @Test
        void belongsToWhoeverPresides() {
            tied().when("10:14", casting(ANA, Choice.IN_FAVOUR))
                    .leadsTo(new CastingVoteGiven(SESSION, VOTE, ANA, Choice.IN_FAVOUR));
            tied().when("10:14", casting(LUIS, Choice.IN_FAVOUR)).isRefused(SessionRefusal.NOT_PRESIDING);
            tied().after("10:13", new TakePresidency(SESSION, LUIS, "Excusa"))
                    .when("10:14", casting(LUIS, Choice.AGAINST))
                    .isAccepted();
        }

        @Test
        void decides() {
            tied().when("10:14", casting(ANA, Choice.ABSTENTION)).isRefused(SessionRefusal.CASTING_VOTE_ABSTAINS);
            defeated().when("10:14", casting(ANA, Choice.IN_FAVOUR)).isRefused(SessionRefusal.NO_TIE);
        }

        @Test
        void comesBeforeTheDeclaration() {
            tied().when("10:14", declare()).isRefused(SessionRefusal.TIE_UNBROKEN);
            tied().after("10:14", casting(ANA, Choice.AGAINST))
                    .when("10:15", declare())
                    .isAccepted();
            tied().after("10:14", casting(ANA, Choice.IN_FAVOUR))
                    .when("10:15", declare())
                    .isRefused(SessionRefusal.RESULT_FAVOURABLE);
        }

        private static Story tied() {
            return Story.voting(Method.BY_COUNT).after("10:11", count(1, 1, 1)).after("10:12", CLOSE);
        }

        private static GiveCastingVote casting(String presidingId, Choice choice) {
            return new GiveCastingVote(SESSION, VOTE, presidingId, choice);
        }
    }

    @Nested
    class Declaring {

        @Test
        void endsTheItemOfWhatWasNotCarriedAsRejected() {
            defeated()
                    .when("10:13", declare())
                    .leadsTo(
                            new ResultDeclared(SESSION, VOTE, Result.DEFEATED),
                            new ItemConcluded(SESSION, ROUTE_ITEM, Outcome.REJECTED, SILENT, SILENT));
        }

        @Test
        void waitsForTheVoteToCloseAndHappensOnce() {
            Story.voting(Method.BY_COUNT).when("10:11", declare()).isRefused(SessionRefusal.VOTE_STILL_OPEN);
            defeated().after("10:13", declare()).when("10:14", declare()).isRefused(SessionRefusal.RESULT_DECLARED);
            Story.deciding().when("10:13", declare()).isRefused(SessionRefusal.VOTE_UNKNOWN);
        }

        @Test
        void needsNoQuorumBecauseTheVoteHadIt() {
            defeated().after("10:13", departure(EVA)).when("10:14", declare()).isAccepted();
        }

        @Test
        void takesNoMoreVotesOnceClosed() {
            defeated().when("10:13", count(3, 0, 0)).isRefused(SessionRefusal.VOTE_CLOSED);
        }
    }

    @Nested
    class SeparateVotes {

        @Test
        void areAttachedByVoters() {
            defeated().when("10:13", attach(LUIS)).leadsTo(new SeparateVoteAttached(SESSION, VOTE, LUIS, DOCUMENT));
            defeated().when("10:13", attach(RAUL)).isRefused(SessionRefusal.NOT_A_VOTER);
        }

        @Test
        void comeInWritingUntilTheMinutesAreApproved() {
            Story ended = defeated().given("11:00", new SessionClosed(SESSION), new MinutesDrafted(SESSION, DOCUMENT));

            ended.when("12:00", attach(LUIS)).isAccepted();
            ended.given("12:00", new MinutesApproved(SESSION, "ses-2", DOCUMENT))
                    .when("13:00", attach(LUIS))
                    .isRefused(SessionRefusal.SEPARATE_VOTE_TOO_LATE);
        }

        private static AttachSeparateVote attach(String memberId) {
            return new AttachSeparateVote(SESSION, VOTE, memberId, DOCUMENT);
        }
    }

    private static Story defeated() {
        return Story.voting(Method.BY_COUNT).after("10:11", count(1, 2, 0)).after("10:12", CLOSE);
    }

    private static OpenVote open(String itemId) {
        return new OpenVote(SESSION, VOTE, itemId, Story.resolutive(), Method.BY_NAME);
    }

    private static CastVotes cast(Choice choice, String... voterIds) {
        return new CastVotes(
                SESSION,
                VOTE,
                Arrays.stream(voterIds)
                        .map(voter -> new Ballot.Vote(voter, choice))
                        .toList());
    }

    private static CountVotes count(int inFavour, int against, int abstentions) {
        return new CountVotes(SESSION, VOTE, new Tally(inFavour, against, abstentions));
    }

    private static DeclareResult declare() {
        return new DeclareResult(SESSION, VOTE, SILENT);
    }

    private static RecordDeparture departure(String attendeeId) {
        return new RecordDeparture(SESSION, attendeeId, SILENT);
    }
}
