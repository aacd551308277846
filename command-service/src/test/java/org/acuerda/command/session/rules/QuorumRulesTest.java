package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.acuerda.command.session.SessionStory.MEMBERSHIP_SEQUENCE;
import static org.acuerda.command.session.SessionStory.ROLL_ITEM;
import static org.acuerda.command.session.SessionStory.ROOM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.Resume;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Notice.CountsFrom;
import org.acuerda.events.session.Agenda.Outcome;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionResumed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuorumRulesTest {

    private static final DeclareQuorum QUORUM = new DeclareQuorum(SESSION, ANA);

    @Nested
    class Opening {

        @Test
        void declaresTheQuorumWithItsCountAndEndsTheRollCall() {
            SessionStory.called()
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .leadsTo(
                            new QuorumDeclared(SESSION, ANA, new Roll.Count(4, 3, 3, MEMBERSHIP_SEQUENCE)),
                            new ReviewListFrozen(SESSION, List.of()),
                            new ItemConcluded(
                                    SESSION, ROLL_ITEM, Outcome.NOTED, Recorded.notOnRecord(), Recorded.notOnRecord()));
        }

        /** */
        @Test
        void needsTheQuorum() {
            SessionStory.called()
                    .arrived(ANA, LUIS)
                    .when("10:02", QUORUM)
                    .isRefused(SessionRejection.QUORUM_NOT_REACHED);
        }

        @Test
        void waitsForTheHourOfTheCall() {
            SessionStory.called().arrived().when("09:59", QUORUM).isRefused(SessionRejection.BEFORE_HOUR_OF_CALL);
        }

        @Test
        void doesNotComeDaysLater() {
            SessionStory.called()
                    .arrived(ANA, LUIS, EVA)
                    .when("2026-03-06T10:01:00-06:00", QUORUM)
                    .isRefused(SessionRejection.AFTER_DAY_OF_CALL);
        }

        /** */
        @Test
        void needsTheCallSentToEveryMemberWithAVote() {
            SessionStory.convened()
                    .after(
                            "2026-02-20T12:00:00-06:00",
                            new SendCall(SESSION, "cal-1", List.of(ANA, LUIS, EVA), "Oficio"))
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .isRefused(SessionRejection.CALL_NOT_SENT_TO_ALL);
        }

        @Test
        void needsAPresidentWhoIsThereAndHasAVote() {
            SessionStory there = SessionStory.called().arrived(ANA, LUIS, EVA, SARA);

            there.when("10:02", new DeclareQuorum(SESSION, LUIS)).leadsTo(SessionStory.opening(LUIS, 3, 3));
            there.when("10:02", new DeclareQuorum(SESSION, RAUL)).isRefused(SessionRejection.PRESIDING_NOT_PRESENT);
            there.when("10:02", new DeclareQuorum(SESSION, SARA)).isRefused(SessionRejection.PRESIDING_NOT_PRESENT);
        }

        @Test
        void happensOnce() {
            SessionStory.opened().when("10:05", QUORUM).isRefused(SessionRejection.SESSION_ALREADY_OPENED);
        }
    }

    @Nested
    class NoticeFromAcknowledgement {

        private static final RuleSet RULES =
                new KnownRules().notice(5, CountsFrom.ACKNOWLEDGEMENT).rules();

        @Test
        void holdsForMembersWhoAcknowledgedInTimeOrCame() {
            SessionStory.calledUnder(RULES)
                    .after("2026-02-26T20:00:00-06:00", acknowledge(RAUL))
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .leadsTo(SessionStory.opening(ANA, 3, 3));
        }

        /** */
        @Test
        void doesNotHoldForOneWhoAcknowledgedLateOrNever() {
            SessionStory.calledUnder(RULES)
                    .after("2026-02-27T09:00:00-06:00", acknowledge(RAUL))
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .isRefused(SessionRejection.NOTICE_NOT_ACKNOWLEDGED);
            SessionStory.calledUnder(RULES)
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .isRefused(SessionRejection.NOTICE_NOT_ACKNOWLEDGED);
        }

        @Test
        void isNotAskedForWhereTheNoticeWasWaived() {
            SessionStory.convened(Kind.ORDINARY, RULES, Recorded.of("Urgencia"))
                    .sent()
                    .arrived(ANA, LUIS, EVA)
                    .when("10:02", QUORUM)
                    .leadsTo(SessionStory.opening(ANA, 3, 3));
        }

        private static AcknowledgeCall acknowledge(String memberId) {
            return new AcknowledgeCall(SESSION, memberId, Recorded.notOnRecord(), Recorded.notOnRecord());
        }
    }

    @Nested
    class WithoutQuorum {

        private static final IssueSecondCall MONDAY =
                new IssueSecondCall(SESSION, Instant.parse("2026-03-09T16:00:00Z"), ROOM);

        @Test
        void saysHowManyWereMissing() {
            SessionStory.called()
                    .arrived(ANA)
                    .when("10:30", new DeclareNoQuorum(SESSION))
                    .leadsTo(new QuorumNotReached(SESSION, new Roll.Count(4, 3, 1, MEMBERSHIP_SEQUENCE)));
        }

        @Test
        void isNotDeclaredWhereThereIsQuorumNorBeforeTheHour() {
            SessionStory.called()
                    .arrived(ANA, LUIS, EVA)
                    .when("10:30", new DeclareNoQuorum(SESSION))
                    .isRefused(SessionRejection.QUORUM_REACHED);
            SessionStory.called()
                    .when("09:30", new DeclareNoQuorum(SESSION))
                    .isRefused(SessionRejection.BEFORE_HOUR_OF_CALL);
        }

        /** */
        @Test
        void doesNotOpenUntilTheSecondCall() {
            SessionStory.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:31", QUORUM)
                    .isRefused(SessionRejection.QUORUM_NOT_REACHED_AT_CALL);
        }

        /** */
        @Test
        void opensInASecondCallWithThosePresentWhereTheRulesSaySo() {
            secondCall(new KnownRules().secondCall(3, true).rules())
                    .when("2026-03-09T10:05:00-06:00", QUORUM)
                    .leadsTo(SessionStory.opening(ANA, 1, 1));
            secondCall(new KnownRules().secondCall(3, false).rules())
                    .when("2026-03-09T10:05:00-06:00", QUORUM)
                    .isRefused(SessionRejection.QUORUM_NOT_REACHED);
        }

        @Test
        void beginsTheRollAnew() {
            SessionStory again = SessionStory.called()
                    .arrived(ANA)
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .after("10:40", MONDAY);

            assertThat(again.state().attendance().isSeatFilled(ANA)).isFalse();
        }

        private static SessionStory secondCall(RuleSet rules) {
            return SessionStory.calledUnder(rules)
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .after("10:40", MONDAY)
                    .after("2026-03-09T10:01:00-06:00", SessionStory.arrival(ANA));
        }
    }

    @Nested
    class Presiding {

        @Test
        void passesToSomeoneWhoIsThere() {
            SessionStory.opened()
                    .when("10:10", new TakePresidency(SESSION, LUIS, "Excusa"))
                    .leadsTo(new PresidencyTaken(SESSION, LUIS, "Excusa"));
            SessionStory.opened()
                    .when("10:10", new TakePresidency(SESSION, RAUL, "Excusa"))
                    .isRefused(SessionRejection.PRESIDING_NOT_PRESENT);
        }

        @Test
        void repeatsNothing() {
            SessionStory.opened()
                    .when("10:10", new TakePresidency(SESSION, ANA, "Excusa"))
                    .leadsTo();
        }
    }

    @Nested
    class InRecess {

        private static final Recess RECESS = new Recess(SESSION, "Comida", Recorded.notOnRecord());

        @Test
        void pausesAndGoesOnWithQuorum() {
            SessionStory.deciding()
                    .when("11:00", RECESS)
                    .leadsTo(new SessionRecessed(SESSION, "Comida", Recorded.notOnRecord()));
            SessionStory.deciding()
                    .after("11:00", RECESS)
                    .when("12:00", new Resume(SESSION))
                    .leadsTo(new SessionResumed(SESSION, new Roll.Count(4, 3, 3, MEMBERSHIP_SEQUENCE)));
        }

        /** */
        @Test
        void doesNotGoOnWithoutQuorum() {
            SessionStory.deciding()
                    .after("11:00", RECESS)
                    .after("11:30", new RecordDeparture(SESSION, EVA, Recorded.notOnRecord()))
                    .when("12:00", new Resume(SESSION))
                    .isRefused(SessionRejection.QUORUM_LOST);
        }

        /** */
        @Test
        void decidesNothing() {
            SessionStory.deciding()
                    .after("11:00", RECESS)
                    .when("11:10", new PresentItem(SESSION, SessionStory.ROUTE_ITEM, Recorded.notOnRecord()))
                    .isRefused(SessionRejection.SESSION_IN_RECESS);
        }

        @Test
        void doesNotInterruptAVote() {
            SessionStory.voting(Ballot.Method.BY_NAME).when("10:15", RECESS).isRefused(SessionRejection.VOTE_OPEN);
        }

        @Test
        void resumesNothingThatGoesOn() {
            SessionStory.deciding()
                    .when("11:00", new Resume(SESSION))
                    .isRefused(SessionRejection.SESSION_NOT_IN_RECESS);
        }

        @Test
        void endsLaterThanItBegan() {
            Recess backwards = new Recess(SESSION, "Comida", Recorded.of(SessionStory.hour("10:30")));

            SessionStory.deciding().when("11:00", backwards).isRefused(SessionRejection.NOT_AHEAD);
        }
    }
}
