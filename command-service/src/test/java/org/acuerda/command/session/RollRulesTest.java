package org.acuerda.command.session;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.Story.SESSION;
import static org.acuerda.command.session.Story.VOTE;
import static org.acuerda.command.session.Story.hour;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.acuerda.command.session.SessionCommand.Close;
import org.acuerda.command.session.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.SessionCommand.RecordAbsence;
import org.acuerda.command.session.SessionCommand.RecordArrival;
import org.acuerda.command.session.SessionCommand.RecordDeparture;
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

    private static final Recorded<String> SILENT = Recorded.notOnRecord();

    @Nested
    class Arriving {

        @Test
        void callsAMemberByTheNameInTheRegister() {
            Story.called()
                    .when("09:58", Story.arrival(ANA))
                    .leadsTo(new AttendanceRecorded(
                            SESSION,
                            new Roll.Arrival(ANA, "Ana", Quality.MEMBER, Mode.IN_PERSON, SILENT, hour("09:58"))));
        }

        @Test
        void recordsHowSomeoneAttends() {
            Story.called()
                    .when("09:58", arrival(LUIS, SILENT, Quality.MEMBER, Mode.REMOTE, SILENT))
                    .leadsTo(new AttendanceRecorded(
                            SESSION,
                            new Roll.Arrival(LUIS, "Luis", Quality.MEMBER, Mode.REMOTE, SILENT, hour("09:58"))));
        }

        @Test
        void letsASubstituteActForAMemberByAnAct() {
            RecordArrival withAct =
                    arrival(LUIS, Recorded.of("Rosa"), Quality.SUBSTITUTE, Mode.IN_PERSON, Recorded.of("Oficio 112"));
            RecordArrival withoutAct = arrival(LUIS, Recorded.of("Rosa"), Quality.SUBSTITUTE, Mode.IN_PERSON, SILENT);
            RecordArrival withoutName =
                    arrival(LUIS, SILENT, Quality.SUBSTITUTE, Mode.IN_PERSON, Recorded.of("Oficio 112"));

            Story.called().when("09:58", withAct).isAccepted();
            Story.called().when("09:58", withoutAct).isRefused(SessionRefusal.SUBSTITUTE_WITHOUT_ACT);
            Story.called().when("09:58", withoutName).isRefused(SessionRefusal.NAME_MISSING);
        }

        @Test
        void welcomesGuestsWhoAreNoMembers() {
            RecordArrival guest = arrival("gst-1", Recorded.of("PNUD"), Quality.GUEST, Mode.IN_PERSON, SILENT);
            RecordArrival member = arrival(ANA, Recorded.of("Ana"), Quality.GUEST, Mode.IN_PERSON, SILENT);

            Story.called().when("09:58", guest).isAccepted();
            Story.called().when("09:58", member).isRefused(SessionRefusal.MEMBER_AS_GUEST);
        }

        @Test
        void knowsWhoIsInOffice() {
            Story.called().when("09:58", Story.arrival("mem-nobody")).isRefused(SessionRefusal.NAME_MISSING);
            Story.called()
                    .when("09:58", arrival("mem-x", Recorded.of("X"), Quality.MEMBER, Mode.IN_PERSON, SILENT))
                    .isRefused(SessionRefusal.ATTENDEE_NOT_IN_OFFICE);
        }

        @Test
        void happensOnceUntilSomeoneLeaves() {
            Story.called().arrived(ANA).when("10:01", Story.arrival(ANA)).isRefused(SessionRefusal.ALREADY_PRESENT);
            Story.called()
                    .arrived(ANA)
                    .after("10:01", departure(ANA))
                    .when("10:02", Story.arrival(ANA))
                    .isAccepted();
        }

        @Test
        void maySayThatSomeoneGoesOnInAnotherWay() {
            Story.called()
                    .arrived(ANA)
                    .when("10:01", arrival(ANA, SILENT, Quality.MEMBER, Mode.REMOTE, SILENT))
                    .isAccepted();
        }

        @Test
        void mayBeWrittenDownInAnyOrder() {
            Story.called().arrived(ANA).when("09:55", Story.arrival(LUIS)).isAccepted();
        }

        @Test
        void isNotWrittenDownBehindAnActThatStandsOnTheRoll() {
            Story.opened().when("10:00", Story.arrival(RAUL)).isRefused(SessionRefusal.BEFORE_PRECEDING_ACT);
        }

        @Test
        void waitsForTheSecondCallOnceQuorumWasNotReached() {
            Story.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:31", Story.arrival(ANA))
                    .isRefused(SessionRefusal.SESSION_NOT_OPENED);
        }
    }

    @Nested
    class Leaving {

        @Test
        void takesSomeoneOffTheRoll() {
            Story.opened()
                    .when("10:05", departure(EVA))
                    .leadsTo(new AttendanceRecorded(SESSION, new Roll.Departure(EVA, SILENT, hour("10:05"))));
        }

        @Test
        void needsSomeoneWhoIsThere() {
            Story.opened().when("10:05", departure(RAUL)).isRefused(SessionRefusal.NOT_PRESENT);
        }
    }

    @Nested
    class Missing {

        @Test
        void keepsTheCauseAndWhetherItJustifies() {
            Story.opened()
                    .when("10:05", new RecordAbsence(SESSION, RAUL, Recorded.of("Comisión oficial"), true))
                    .leadsTo(new AttendanceRecorded(
                            SESSION, new Roll.Absence(RAUL, Recorded.of("Comisión oficial"), true, hour("10:05"))));
        }

        @Test
        void isSaidOfMembersWhoDidNotCome() {
            Story.opened()
                    .when("10:05", new RecordAbsence(SESSION, ANA, SILENT, false))
                    .isRefused(SessionRefusal.WAS_PRESENT);
            Story.opened()
                    .when("10:05", new RecordAbsence(SESSION, "gst-1", SILENT, false))
                    .isRefused(SessionRefusal.ATTENDEE_NOT_IN_OFFICE);
        }
    }

    @Nested
    class Correcting {

        private static final Roll.Entry LEFT_BEFORE = new Roll.Departure(EVA, SILENT, hour("10:06"));

        @Test
        void marksTheVotesHeldOnTheWrongRoll() {
            assertThat(corrected(Story.voting(Ballot.Method.BY_NAME), "10:15", LEFT_BEFORE)
                            .doubtfulVoteIds())
                    .containsExactly(VOTE);
        }

        @Test
        void leavesVotesAloneThatHadTheRollRight() {
            Roll.Entry earlier = new Roll.Arrival(EVA, "Eva", Quality.MEMBER, Mode.IN_PERSON, SILENT, hour("09:50"));

            assertThat(corrected(Story.voting(Ballot.Method.BY_NAME), "10:15", earlier)
                            .doubtfulVoteIds())
                    .isEmpty();
        }

        @Test
        void actsFromThenOn() {
            Story story = Story.opened().after("10:05", correct(LEFT_BEFORE_OPENING));

            assertThat(story.state().attendance().isSeatFilled(EVA)).isFalse();
        }

        private static final Roll.Entry LEFT_BEFORE_OPENING = new Roll.Absence(EVA, SILENT, false, hour("10:00"));

        @Test
        void isStillPossibleAfterTheEndWhenNothingElseIs() {
            Story ended = Story.deciding().given("10:30", new SessionClosed(SESSION));

            ended.when("11:00", correct(LEFT_BEFORE)).isAccepted();
            ended.when("11:00", departure(EVA)).isRefused(SessionRefusal.SESSION_ENDED);
            ended.when("11:00", new Close(SESSION)).isRefused(SessionRefusal.SESSION_ENDED);
        }

        @Test
        void needsSomethingToCorrectAReasonAndAnHourThatHasPassed() {
            Story.opened()
                    .when("10:05", correct(new Roll.Absence(RAUL, SILENT, false, hour("10:00"))))
                    .isRefused(SessionRefusal.NOTHING_TO_CORRECT);
            Story.opened()
                    .when("10:05", new CorrectAttendance(SESSION, LEFT_BEFORE_OPENING, ""))
                    .isRefused(SessionRefusal.REASON_MISSING);
            Story.opened().when("10:05", correct(LEFT_BEFORE)).isRefused(SessionRefusal.CORRECTED_OUTSIDE_SESSION);
            Story.opened()
                    .when("10:05", correct(new Roll.Absence(EVA, SILENT, false, Instant.MIN)))
                    .isRefused(SessionRefusal.CORRECTED_OUTSIDE_SESSION);
        }

        private static AttendanceCorrected corrected(Story story, String hour, Roll.Entry entry) {
            return story.when(hour, correct(entry)).of(AttendanceCorrected.class);
        }

        private static CorrectAttendance correct(Roll.Entry entry) {
            return new CorrectAttendance(SESSION, entry, "Error de captura");
        }
    }

    private static RecordDeparture departure(String attendeeId) {
        return new RecordDeparture(SESSION, attendeeId, SILENT);
    }

    private static RecordArrival arrival(
            String attendeeId, Recorded<String> name, Quality quality, Mode mode, Recorded<String> actsFor) {
        return new RecordArrival(SESSION, attendeeId, name, quality, mode, actsFor);
    }
}
