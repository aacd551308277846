package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.DOCUMENT;
import static org.acuerda.command.session.SessionStory.GENERAL_ITEM;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
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
import org.acuerda.events.session.SessionEvent;
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

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final CloseVote CLOSE = new CloseVote(SESSION, VOTE);

    @Nested
    class Opening {

        /** */
        @Test
        void fixesTheTextAndTheVoters() {
            SessionStory.deciding().when("10:10", open(ROUTE_ITEM)).leadsTo(opened(ROUTE_ITEM));
        }

        /** */
        @Test
        void namesOneVoterForEachBodyWhereBodiesVote() {
            RuleSet bodies =
                    new KnownRules().votingUnit(RuleSet.VotingUnit.BODY).rules();

            assertThat(SessionStory.decidingUnder(bodies)
                            .when("10:10", open(ROUTE_ITEM))
                            .of(VoteOpened.class)
                            .voterIds())
                    .containsExactly(ANA, LUIS);
        }

        @Test
        void needsQuorumAndWhoPresides() {
            SessionStory.deciding()
                    .after("10:05", departure(EVA))
                    .when("10:10", open(ROUTE_ITEM))
                    .isRefused(SessionRejection.QUORUM_LOST);
            SessionStory.deciding()
                    .after("10:04", SessionStory.arrival(RAUL))
                    .after("10:05", departure(ANA))
                    .when("10:10", open(ROUTE_ITEM))
                    .isRefused(SessionRejection.PRESIDING_NOT_PRESENT);
        }

        @Test
        void isOneAtATime() {
            SessionStory.voting(Method.BY_NAME)
                    .when("10:15", new OpenVote(SESSION, "vot-2", PLAN_ITEM, SessionStory.resolutive(), Method.BY_NAME))
                    .isRefused(SessionRejection.VOTE_PENDING);
            SessionStory.voting(Method.BY_NAME)
                    .when("10:15", open(PLAN_ITEM))
                    .isRefused(SessionRejection.VOTE_ID_TAKEN);
        }

        @Test
        void asksWhatATextMustHave() {
            Proposal blank = new Proposal(
                    Proposal.Type.INFORMATIVE, " ", List.of(), List.of(), List.of(), Recorded.notOnRecord(), false);

            SessionStory.deciding()
                    .when("10:10", new OpenVote(SESSION, VOTE, ROUTE_ITEM, blank, Method.BY_NAME))
                    .isRefused("TEXT_MISSING");
        }

        @Test
        void isNotForProcedureNorForWhatEnded() {
            SessionStory.deciding()
                    .when("10:10", open(SessionStory.CLOSING_ITEM))
                    .isRefused(SessionRejection.ITEM_IS_PROCEDURAL);
            SessionStory.deciding().when("10:10", open("itm-0")).isRefused(SessionRejection.ITEM_UNKNOWN);
        }

        /** */
        @Test
        void isForWhatWasCalledUnlessTheRulesLetOtherMattersIn() {
            ChangeAgenda more = new ChangeAgenda(
                    SESSION, SessionStory.agendaWith(SessionStory.subItem("itm-5-1", "5.1")), "Solicitud");
            RuleSet lenient = new KnownRules()
                    .generalBusiness(GeneralBusiness.VOTE_IF_NOT_CALLABLE)
                    .rules();

            SessionStory.deciding()
                    .after("10:05", more)
                    .when("10:10", open("itm-5-1"))
                    .isRefused(SessionRejection.MATTER_NOT_CALLED);
            SessionStory.deciding().when("10:10", open(GENERAL_ITEM)).isRefused(SessionRejection.MATTER_NOT_CALLED);
            SessionStory.decidingUnder(lenient)
                    .after("10:05", more)
                    .when("10:10", open("itm-5-1"))
                    .leadsTo(opened("itm-5-1"));
        }
    }

    @Nested
    class ByName {

        @Test
        void takesTheVoteOfThoseNamed() {
            SessionStory.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .leadsTo(new VotesCast(
                            SESSION,
                            VOTE,
                            List.of(new Ballot.Vote(ANA, Choice.IN_FAVOUR), new Ballot.Vote(LUIS, Choice.IN_FAVOUR))));
        }

        /** */
        @Test
        void takesOneVoteFromEachVoterWhoIsPresent() {
            SessionStory.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.AGAINST, RAUL))
                    .isRefused(SessionRejection.NOT_A_VOTER);
            SessionStory.voting(Method.BY_NAME)
                    .when("10:11", cast(Choice.AGAINST, ANA, ANA))
                    .isRefused(SessionRejection.ALREADY_VOTED);
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.AGAINST, ANA))
                    .when("10:12", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRejection.ALREADY_VOTED);
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", SessionStory.arrival(RAUL))
                    .after("10:11", departure(EVA))
                    .when("10:12", cast(Choice.IN_FAVOUR, EVA))
                    .isRefused(SessionRejection.VOTER_NOT_PRESENT);
            SessionStory.voting(Method.BY_NAME)
                    .when("10:12", new CastVotes(SESSION, VOTE, List.of()))
                    .isRefused(SessionRejection.VOTES_NONE);
        }

        @Test
        void takesNoCount() {
            SessionStory.voting(Method.BY_NAME).when("10:11", count(3, 0, 0)).isRefused(SessionRejection.VOTE_BY_NAME);
        }

        @Test
        void stopsWhenQuorumIsLost() {
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", departure(EVA))
                    .when("10:12", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRejection.QUORUM_LOST);
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS, EVA))
                    .after("10:12", departure(EVA))
                    .when("10:13", CLOSE)
                    .isRefused(SessionRejection.QUORUM_LOST);
        }

        /** */
        @Test
        void closesWhenEveryoneThereHasVoted() {
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:12", CLOSE)
                    .isRefused(SessionRejection.VOTES_MISSING);
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA, LUIS, EVA))
                    .when("10:12", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(3, 0, 0), 3, Result.CARRIED, true));
        }

        @Test
        void countsTheVoteOfOneWhoLeftAfterwards() {
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", SessionStory.arrival(RAUL))
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
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:11", count(2, 1, 0))
                    .leadsTo(new VotesCounted(SESSION, VOTE, new Tally(2, 1, 0)));
            SessionStory.voting(Method.BY_COUNT)
                    .after("10:11", count(2, 1, 0))
                    .after("10:12", count(1, 1, 1))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(1, 1, 1), 3, Result.TIED, false));
        }

        /** */
        @Test
        void countsNoMoreThanMayVote() {
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:11", count(3, 1, 0))
                    .isRefused(SessionRejection.TALLY_TOO_HIGH);
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:11", count(Integer.MAX_VALUE, 1, 0))
                    .isRefused(SessionRejection.TALLY_TOO_HIGH);
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:11", count(3, -1, 0))
                    .isRefused(SessionRejection.TALLY_NEGATIVE);
            SessionStory.voting(Method.BY_COUNT)
                    .after("10:11", new ExcuseVoter(SESSION, VOTE, EVA, "Parentesco"))
                    .when("10:12", count(3, 0, 0))
                    .isRefused(SessionRejection.TALLY_TOO_HIGH);
        }

        @Test
        void takesNoNamesAndClosesWithACount() {
            SessionStory.voting(Method.BY_COUNT)
                    .when("10:11", cast(Choice.IN_FAVOUR, ANA))
                    .isRefused(SessionRejection.VOTE_BY_COUNT);
            SessionStory.voting(Method.BY_COUNT).when("10:11", CLOSE).isRefused(SessionRejection.VOTES_NOT_COUNTED);
        }

        @Test
        void isCountedAgainWhenSomeoneWhoWasCountedLeft() {
            SessionStory.voting(Method.BY_COUNT)
                    .after("10:11", SessionStory.arrival(RAUL))
                    .after("10:11", count(3, 0, 0))
                    .after("10:12", departure(EVA))
                    .when("10:13", CLOSE)
                    .isRefused(SessionRejection.TALLY_TOO_HIGH);
        }
    }

    @Nested
    class Excusing {

        private static final ExcuseVoter EXCUSED = new ExcuseVoter(SESSION, VOTE, EVA, "Parentesco");

        /** */
        @Test
        void takesAVoterOutWithAReason() {
            SessionStory.voting(Method.BY_NAME)
                    .when("10:11", EXCUSED)
                    .leadsTo(new VoterExcused(SESSION, VOTE, EVA, "Parentesco"));
            SessionStory.voting(Method.BY_NAME)
                    .when("10:11", new ExcuseVoter(SESSION, VOTE, EVA, ""))
                    .isRefused(SessionRejection.REASON_MISSING);
        }

        @Test
        void comesBeforeTheVote() {
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", EXCUSED)
                    .when("10:12", cast(Choice.IN_FAVOUR, EVA))
                    .isRefused(SessionRejection.VOTER_IS_EXCUSED);
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, EVA))
                    .when("10:12", EXCUSED)
                    .isRefused(SessionRejection.ALREADY_VOTED);
        }

        @Test
        void leavesUnanimityToThoseWhoVote() {
            SessionStory.voting(Method.BY_NAME)
                    .after("10:11", EXCUSED)
                    .after("10:12", cast(Choice.IN_FAVOUR, ANA, LUIS))
                    .when("10:13", CLOSE)
                    .leadsTo(new VoteClosed(SESSION, VOTE, new Tally(2, 0, 0), 3, Result.CARRIED, true));
        }
    }

    @Nested
    class BreakingATie {

        @Test
        void belongsToThePresidingPerson() {
            tied().when("10:14", casting(ANA, Choice.IN_FAVOUR))
                    .leadsTo(new CastingVoteGiven(SESSION, VOTE, ANA, Choice.IN_FAVOUR));
            tied().when("10:14", casting(LUIS, Choice.IN_FAVOUR)).isRefused(SessionRejection.NOT_PRESIDING);
            tied().after("10:13", new TakePresidency(SESSION, LUIS, "Excusa"))
                    .when("10:14", casting(LUIS, Choice.AGAINST))
                    .leadsTo(new CastingVoteGiven(SESSION, VOTE, LUIS, Choice.AGAINST));
        }

        @Test
        void decides() {
            tied().when("10:14", casting(ANA, Choice.ABSTENTION)).isRefused(SessionRejection.CASTING_VOTE_ABSTAINS);
            defeated().when("10:14", casting(ANA, Choice.IN_FAVOUR)).isRefused(SessionRejection.NO_TIE);
        }

        /** */
        @Test
        void comesBeforeTheDeclaration() {
            tied().when("10:14", declare()).isRefused(SessionRejection.TIE_UNBROKEN);
            tied().after("10:13", new TakePresidency(SESSION, LUIS, "Excusa"))
                    .after("10:14", casting(LUIS, Choice.AGAINST))
                    .when("10:15", declare())
                    .leadsTo(defeat());
            tied().after("10:14", casting(ANA, Choice.IN_FAVOUR))
                    .when("10:15", declare())
                    .isRefused(SessionRejection.RESULT_FAVOURABLE);
        }

        /** Ana in favour, Luis against, Eva abstains. */
        private static SessionStory tied() {
            return SessionStory.voting(Method.BY_NAME)
                    .after("10:11", cast(Choice.IN_FAVOUR, ANA))
                    .after("10:11", cast(Choice.AGAINST, LUIS))
                    .after("10:11", cast(Choice.ABSTENTION, EVA))
                    .after("10:12", CLOSE);
        }

        private static GiveCastingVote casting(String presidingId, Choice choice) {
            return new GiveCastingVote(SESSION, VOTE, presidingId, choice);
        }
    }

    @Nested
    class Declaring {

        @Test
        void endsTheItemOfWhatWasNotCarriedAsRejected() {
            defeated().when("10:13", declare()).leadsTo(defeat());
        }

        /** */
        @Test
        void waitsForTheVoteToCloseAndHappensOnce() {
            SessionStory.voting(Method.BY_COUNT).when("10:11", declare()).isRefused(SessionRejection.VOTE_STILL_OPEN);
            defeated().after("10:13", declare()).when("10:14", declare()).isRefused(SessionRejection.RESULT_DECLARED);
            SessionStory.deciding().when("10:13", declare()).isRefused(SessionRejection.VOTE_UNKNOWN);
        }

        @Test
        void needsNoQuorumBecauseTheVoteHadIt() {
            defeated().after("10:13", departure(EVA)).when("10:14", declare()).leadsTo(defeat());
        }

        @Test
        void takesNoMoreVotesOnceClosed() {
            defeated().when("10:13", count(3, 0, 0)).isRefused(SessionRejection.VOTE_CLOSED);
        }
    }

    @Nested
    class SeparateVotes {

        /** */
        @Test
        void areAttachedByVoters() {
            defeated().when("10:13", attach(LUIS)).leadsTo(new SeparateVoteAttached(SESSION, VOTE, LUIS, DOCUMENT));
            defeated().when("10:13", attach(RAUL)).isRefused(SessionRejection.NOT_A_VOTER);
        }

        @Test
        void comeInWritingUntilTheMinutesAreApproved() {
            SessionStory ended =
                    defeated().given("11:00", new SessionClosed(SESSION), new MinutesDrafted(SESSION, DOCUMENT));

            ended.when("12:00", attach(LUIS)).leadsTo(new SeparateVoteAttached(SESSION, VOTE, LUIS, DOCUMENT));
            ended.given("12:00", new MinutesApproved(SESSION, "ses-2", DOCUMENT))
                    .when("13:00", attach(LUIS))
                    .isRefused(SessionRejection.SEPARATE_VOTE_TOO_LATE);
        }

        private static AttachSeparateVote attach(String memberId) {
            return new AttachSeparateVote(SESSION, VOTE, memberId, DOCUMENT);
        }
    }

    private static SessionStory defeated() {
        return SessionStory.voting(Method.BY_COUNT)
                .after("10:11", count(1, 2, 0))
                .after("10:12", CLOSE);
    }

    /** The events of declaring that the route was not carried. */
    private static SessionEvent[] defeat() {
        return new SessionEvent[] {
            new ResultDeclared(SESSION, VOTE, Result.DEFEATED),
            new ItemConcluded(SESSION, ROUTE_ITEM, Outcome.REJECTED, NOT_ON_RECORD, NOT_ON_RECORD)
        };
    }

    private static OpenVote open(String itemId) {
        return new OpenVote(SESSION, VOTE, itemId, SessionStory.resolutive(), Method.BY_NAME);
    }

    private static VoteOpened opened(String itemId) {
        return new VoteOpened(
                SESSION,
                VOTE,
                itemId,
                SessionStory.resolutive(),
                Method.BY_NAME,
                List.of(ANA, LUIS, EVA),
                ANA,
                new Roll.Count(4, 3, 3, SessionStory.MEMBERSHIP_SEQUENCE));
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
        return new DeclareResult(SESSION, VOTE, NOT_ON_RECORD);
    }

    private static RecordDeparture departure(String attendeeId) {
        return new RecordDeparture(SESSION, attendeeId, NOT_ON_RECORD);
    }
}
