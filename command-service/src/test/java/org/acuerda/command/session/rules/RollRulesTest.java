package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.VOTE;
import static org.acuerda.command.session.SessionStory.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.Roll.Mode;
import org.acuerda.events.session.Roll.Quality;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RollRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();

    @Nested
    class Arriving {

        @Test
        void callsAMemberByTheNameInTheRegister() {
            SessionStory.called()
                    .when("09:58", SessionStory.arrival(ANA))
                    .leadsTo(came("09:58", ANA, "Ana", Quality.MEMBER, Mode.IN_PERSON, NOT_ON_RECORD));
        }

        /** */
        @Test
        void recordsHowSomeoneAttends() {
            SessionStory.called()
                    .when("09:58", arrival(LUIS, NOT_ON_RECORD, Quality.MEMBER, Mode.REMOTE, NOT_ON_RECORD))
                    .leadsTo(came("09:58", LUIS, "Luis", Quality.MEMBER, Mode.REMOTE, NOT_ON_RECORD));
        }

        @Test
        void letsASubstituteActForAMemberByAnAct() {
            RecordArrival withAct =
                    arrival(LUIS, Recorded.of("Rosa"), Quality.SUBSTITUTE, Mode.IN_PERSON, Recorded.of("Oficio 112"));
            RecordArrival withoutAct =
                    arrival(LUIS, Recorded.of("Rosa"), Quality.SUBSTITUTE, Mode.IN_PERSON, NOT_ON_RECORD);
            RecordArrival withoutName =
                    arrival(LUIS, NOT_ON_RECORD, Quality.SUBSTITUTE, Mode.IN_PERSON, Recorded.of("Oficio 112"));

            SessionStory.called()
                    .when("09:58", withAct)
                    .leadsTo(
                            came("09:58", LUIS, "Rosa", Quality.SUBSTITUTE, Mode.IN_PERSON, Recorded.of("Oficio 112")));
            SessionStory.called().when("09:58", withoutAct).isRefused(SessionRejection.SUBSTITUTE_WITHOUT_ACT);
            SessionStory.called().when("09:58", withoutName).isRefused(SessionRejection.NAME_MISSING);
        }

        @Test
        void welcomesGuestsWhoAreNoMembers() {
            RecordArrival guest = arrival("gst-1", Recorded.of("PNUD"), Quality.GUEST, Mode.IN_PERSON, NOT_ON_RECORD);
            RecordArrival member = arrival(ANA, Recorded.of("Ana"), Quality.GUEST, Mode.IN_PERSON, NOT_ON_RECORD);

            SessionStory.called()
                    .when("09:58", guest)
                    .leadsTo(came("09:58", "gst-1", "PNUD", Quality.GUEST, Mode.IN_PERSON, NOT_ON_RECORD));
            SessionStory.called().when("09:58", member).isRefused(SessionRejection.MEMBER_AS_GUEST);
        }

        @Test
        void knowsWhoIsInOffice() {
            SessionStory.called()
                    .when("09:58", SessionStory.arrival("mem-nobody"))
                    .isRefused(SessionRejection.NAME_MISSING);
            SessionStory.called()
                    .when("09:58", arrival("mem-x", Recorded.of("X"), Quality.MEMBER, Mode.IN_PERSON, NOT_ON_RECORD))
                    .isRefused(SessionRejection.ATTENDEE_NOT_IN_OFFICE);
        }

        @Test
        void happensOnceUntilSomeoneLeaves() {
            SessionStory.called()
                    .arrived(ANA)
                    .when("10:01", SessionStory.arrival(ANA))
                    .isRefused(SessionRejection.ALREADY_PRESENT);
            SessionStory.called()
                    .arrived(ANA)
                    .after("10:01", departure(ANA))
                    .when("10:02", SessionStory.arrival(ANA))
                    .leadsTo(came("10:02", ANA, "Ana", Quality.MEMBER, Mode.IN_PERSON, NOT_ON_RECORD));
        }

        @Test
        void maySayThatSomeoneGoesOnInAnotherWay() {
            SessionStory.called()
                    .arrived(ANA)
                    .when("10:01", arrival(ANA, NOT_ON_RECORD, Quality.MEMBER, Mode.REMOTE, NOT_ON_RECORD))
                    .leadsTo(came("10:01", ANA, "Ana", Quality.MEMBER, Mode.REMOTE, NOT_ON_RECORD));
        }

        @Test
        void mayBeWrittenDownInAnyOrder() {
            SessionStory.called()
                    .arrived(ANA)
                    .when("09:55", SessionStory.arrival(LUIS))
                    .leadsTo(came("09:55", LUIS, "Luis", Quality.MEMBER, Mode.IN_PERSON, NOT_ON_RECORD));
        }

        @Test
        void isNotWrittenDownBehindAnActThatReliesOnTheRoll() {
            SessionStory.opened()
                    .when("10:00", SessionStory.arrival(RAUL))
                    .isRefused(SessionRejection.BEFORE_PRECEDING_ACT);
        }

        @Test
        void waitsForTheSecondCallOnceQuorumWasNotReached() {
            SessionStory.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:31", SessionStory.arrival(ANA))
                    .isRefused(SessionRejection.SESSION_NOT_OPENED);
        }
    }

    @Nested
    class Leaving {

        @Test
        void takesSomeoneOffTheRoll() {
            SessionStory.opened()
                    .when("10:05", departure(EVA))
                    .leadsTo(new AttendanceRecorded(SESSION, new Roll.Departure(EVA, NOT_ON_RECORD, hour("10:05"))));
        }

        @Test
        void needsSomeoneWhoIsThere() {
            SessionStory.opened().when("10:05", departure(RAUL)).isRefused(SessionRejection.NOT_PRESENT);
        }
    }

    @Nested
    class Missing {

        /** */
        @Test
        void keepsTheCauseAndWhetherItJustifies() {
            SessionStory.opened()
                    .when("10:05", new RecordAbsence(SESSION, RAUL, Recorded.of("Comisión oficial"), true))
                    .leadsTo(new AttendanceRecorded(
                            SESSION, new Roll.Absence(RAUL, Recorded.of("Comisión oficial"), true, hour("10:05"))));
        }

        @Test
        void isRecordedOfMembersWhoDidNotCome() {
            SessionStory.opened()
                    .when("10:05", new RecordAbsence(SESSION, ANA, NOT_ON_RECORD, false))
                    .isRefused(SessionRejection.WAS_PRESENT);
            SessionStory.opened()
                    .when("10:05", new RecordAbsence(SESSION, "gst-1", NOT_ON_RECORD, false))
                    .isRefused(SessionRejection.ATTENDEE_NOT_IN_OFFICE);
        }
    }

    @Nested
    class Correcting {

        private static final Roll.Entry LEFT_BEFORE = new Roll.Departure(EVA, NOT_ON_RECORD, hour("10:06"));

        @Test
        void marksTheVotesHeldOnTheWrongRoll() {
            assertThat(corrected(SessionStory.voting(Ballot.Method.BY_NAME), "10:15", LEFT_BEFORE)
                            .doubtfulVoteIds())
                    .containsExactly(VOTE);
        }

        @Test
        void leavesVotesAloneThatHadTheRollRight() {
            Roll.Entry earlier =
                    new Roll.Arrival(EVA, "Eva", Quality.MEMBER, Mode.IN_PERSON, NOT_ON_RECORD, hour("09:50"));

            assertThat(corrected(SessionStory.voting(Ballot.Method.BY_NAME), "10:15", earlier)
                            .doubtfulVoteIds())
                    .isEmpty();
        }

        @Test
        void actsFromThenOn() {
            SessionStory story = SessionStory.opened().after("10:05", correct(LEFT_BEFORE_OPENING));

            assertThat(story.state().attendance().isSeatFilled(EVA)).isFalse();
        }

        private static final Roll.Entry LEFT_BEFORE_OPENING =
                new Roll.Absence(EVA, NOT_ON_RECORD, false, hour("10:00"));

        /** */
        @Test
        void isStillPossibleAfterTheEndWhenNothingElseIs() {
            SessionStory ended = SessionStory.deciding().given("10:30", new SessionClosed(SESSION));

            ended.when("11:00", correct(LEFT_BEFORE))
                    .leadsTo(new AttendanceCorrected(SESSION, LEFT_BEFORE, "Error de captura", List.of()));
            ended.when("11:00", departure(EVA)).isRefused(SessionRejection.SESSION_ENDED);
            ended.when("11:00", new Close(SESSION)).isRefused(SessionRejection.SESSION_ENDED);
        }

        @Test
        void needsSomethingToCorrectAReasonAndAnHourThatHasPassed() {
            SessionStory.opened()
                    .when("10:05", correct(new Roll.Absence(RAUL, NOT_ON_RECORD, false, hour("10:00"))))
                    .isRefused(SessionRejection.NOTHING_TO_CORRECT);
            SessionStory.opened()
                    .when("10:05", new CorrectAttendance(SESSION, LEFT_BEFORE_OPENING, ""))
                    .isRefused(SessionRejection.REASON_MISSING);
            SessionStory.opened()
                    .when("10:05", correct(LEFT_BEFORE))
                    .isRefused(SessionRejection.CORRECTED_OUTSIDE_SESSION);
            SessionStory.opened()
                    .when("10:05", correct(new Roll.Absence(EVA, NOT_ON_RECORD, false, Instant.MIN)))
                    .isRefused(SessionRejection.CORRECTED_OUTSIDE_SESSION);
        }

        private static AttendanceCorrected corrected(SessionStory story, String hour, Roll.Entry entry) {
            return story.when(hour, correct(entry)).of(AttendanceCorrected.class);
        }

        private static CorrectAttendance correct(Roll.Entry entry) {
            return new CorrectAttendance(SESSION, entry, "Error de captura");
        }
    }

    private static RecordDeparture departure(String attendeeId) {
        return new RecordDeparture(SESSION, attendeeId, NOT_ON_RECORD);
    }

    private static RecordArrival arrival(
            String attendeeId, Recorded<String> name, Quality quality, Mode mode, Recorded<String> actsFor) {
        return new RecordArrival(SESSION, attendeeId, name, quality, mode, actsFor);
    }

    private static AttendanceRecorded came(
            String hour, String attendeeId, String name, Quality quality, Mode mode, Recorded<String> actsFor) {
        return new AttendanceRecorded(SESSION, new Roll.Arrival(attendeeId, name, quality, mode, actsFor, hour(hour)));
    }
}
