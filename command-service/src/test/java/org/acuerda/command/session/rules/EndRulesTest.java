package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.CLOSING_ITEM;
import static org.acuerda.command.session.SessionStory.GENERAL_ITEM;
import static org.acuerda.command.session.SessionStory.PLAN_ITEM;
import static org.acuerda.command.session.SessionStory.ROUTE_ITEM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;

import java.util.List;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.SessionEvent.Conclusion;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final Conclude PENDING = new Conclude(SESSION, Conclusion.PENDING_MATTERS, "Se agotó el tiempo");
    private static final Conclude NO_QUORUM = new Conclude(SESSION, Conclusion.LACK_OF_QUORUM, "Se retiró Eva");

    @Nested
    class Closing {

        @Test
        void endsASessionInWhichEverythingHasItsOutcome() {
            everythingConcluded()
                    .when("11:00", new Close(SESSION))
                    .leadsTo(
                            new ItemConcluded(SESSION, CLOSING_ITEM, Outcome.NOTED, NOT_ON_RECORD, NOT_ON_RECORD),
                            new SessionClosed(SESSION));
        }

        /** */
        @Test
        void waitsForEveryItem() {
            SessionStory.deciding()
                    .after("10:10", conclude(ROUTE_ITEM))
                    .when("11:00", new Close(SESSION))
                    .isRefused(SessionRejection.ITEMS_PENDING);
        }

        /** */
        @Test
        void needsWhoPresides() {
            everythingConcluded()
                    .after("10:30", new RecordDeparture(SESSION, ANA, NOT_ON_RECORD))
                    .when("11:00", new Close(SESSION))
                    .isRefused(SessionRejection.PRESIDING_NOT_PRESENT);
        }

        /** */
        @Test
        void leavesNothingToBeDone() {
            SessionStory closed = everythingConcluded().after("11:00", new Close(SESSION));

            closed.when("11:01", SessionStory.arrival(RAUL)).isRefused(SessionRejection.SESSION_ENDED);
            closed.when("11:01", conclude(ROUTE_ITEM)).isRefused(SessionRejection.SESSION_ENDED);
            closed.when("11:01", new CastVotes(SESSION, VOTE, List.of())).isRefused(SessionRejection.SESSION_ENDED);
            closed.when("11:01", new Close(SESSION)).isRefused(SessionRejection.SESSION_ENDED);
        }

        private static SessionStory everythingConcluded() {
            return SessionStory.deciding()
                    .after("10:10", conclude(ROUTE_ITEM))
                    .after("10:11", conclude(PLAN_ITEM))
                    .after("10:12", conclude(GENERAL_ITEM));
        }
    }

    @Nested
    class WithPendingMatters {

        /** */
        @Test
        void namesWhatIsDeferred() {
            SessionStory.deciding()
                    .after("10:10", conclude(ROUTE_ITEM))
                    .when("11:00", PENDING)
                    .leadsTo(new SessionConcluded(
                            SESSION,
                            Conclusion.PENDING_MATTERS,
                            "Se agotó el tiempo",
                            List.of(PLAN_ITEM, GENERAL_ITEM)));
        }

        @Test
        void needsAReasonAndSomethingPending() {
            SessionStory.deciding()
                    .when("11:00", new Conclude(SESSION, Conclusion.PENDING_MATTERS, " "))
                    .isRefused(SessionRejection.REASON_MISSING);
            SessionStory.deciding()
                    .after("10:10", conclude(ROUTE_ITEM))
                    .after("10:11", conclude(PLAN_ITEM))
                    .after("10:12", conclude(GENERAL_ITEM))
                    .when("11:00", PENDING)
                    .isRefused(SessionRejection.NOTHING_PENDING);
        }

        @Test
        void waitsForVotesAndTheirDeclaration() {
            SessionStory.voting(Ballot.Method.BY_COUNT).when("11:00", PENDING).isRefused(SessionRejection.VOTE_OPEN);
            voted().when("11:00", PENDING).isRefused(SessionRejection.VOTE_PENDING);
        }

        @Test
        void doesNotHappenInRecess() {
            SessionStory.deciding()
                    .after("10:30", new Recess(SESSION, "Comida", Recorded.notOnRecord()))
                    .when("11:00", PENDING)
                    .isRefused(SessionRejection.SESSION_IN_RECESS);
        }
    }

    @Nested
    class ForLackOfQuorum {

        private static final SessionConcluded CONCLUDED = new SessionConcluded(
                SESSION, Conclusion.LACK_OF_QUORUM, "Se retiró Eva", List.of(ROUTE_ITEM, PLAN_ITEM, GENERAL_ITEM));

        /** */
        @Test
        void endsASessionThatNeverHadIt() {
            SessionStory.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:31", NO_QUORUM)
                    .leadsTo(CONCLUDED);
        }

        @Test
        void endsASessionThatLostIt() {
            SessionStory.deciding()
                    .after("10:30", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:31", NO_QUORUM)
                    .leadsTo(CONCLUDED);
        }

        @Test
        void endsARecessThatCannotResume() {
            SessionStory.deciding()
                    .after("10:20", new Recess(SESSION, "Comida", Recorded.notOnRecord()))
                    .after("10:30", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:31", NO_QUORUM)
                    .leadsTo(CONCLUDED);
        }

        @Test
        void needsTheLack() {
            SessionStory.deciding().when("10:31", NO_QUORUM).isRefused(SessionRejection.QUORUM_REACHED);
            SessionStory.called().when("10:31", NO_QUORUM).isRefused(SessionRejection.SESSION_NOT_OPENED);
        }

        @Test
        void letsAnOpenVoteLapseButNotAClosedOne() {
            SessionStory.voting(Ballot.Method.BY_COUNT)
                    .after("10:30", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:31", NO_QUORUM)
                    .leadsTo(CONCLUDED);
            voted().after("10:30", new RecordDeparture(SESSION, EVA, NOT_ON_RECORD))
                    .when("10:31", NO_QUORUM)
                    .isRefused(SessionRejection.VOTE_PENDING);
        }
    }

    private static SessionStory voted() {
        return SessionStory.voting(Ballot.Method.BY_COUNT)
                .after("10:11", new CountVotes(SESSION, VOTE, new Ballot.Tally(2, 1, 0)))
                .after("10:12", new CloseVote(SESSION, VOTE));
    }

    private static ConcludeItem conclude(String itemId) {
        return new ConcludeItem(SESSION, itemId, Outcome.NOTED, NOT_ON_RECORD);
    }
}
