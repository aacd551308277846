package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.MANDATE;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.commission.CommissionCommand.HoldWorkingMeeting;
import org.acuerda.command.commission.CommissionCommand.RecordSession;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.meeting.WorkingMeetingEvent.Point;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.session.SessionEvent.RecordedItem;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordingRulesTest {

    private static final Recorded<String> NOT_ON_RECORD = Recorded.notOnRecord();
    private static final Recorded<Integer> NO_ORDINAL = Recorded.notOnRecord();
    private static final LocalDate MARCH_2018 = LocalDate.of(2018, 3, 8);

    @Nested
    class Sessions {

        private static final List<RecordedItem> ITEMS = List.of(
                new RecordedItem("itm-1", 1, "Presentación", "agr-1"),
                new RecordedItem("itm-2", 2, "Metodología", "agr-2"));

        @Test
        void areRecordedAsInTheirSource() {
            DecisionAssert<CommissionEvent> recorded = CommissionStory.known()
                    .whenHistoric("2018-03-08", recordSession(MARCH_2018, NOT_ON_RECORD, Recorded.of(1), ITEMS));

            recorded.leadsTo(ordinal(NOT_ON_RECORD, Recorded.of(1)));
            recorded.creates(new SessionRecorded(
                    "ses-1",
                    COMMISSION,
                    Kind.EXTRAORDINARY,
                    NOT_ON_RECORD,
                    Recorded.of(1),
                    "PRIMERA SESIÓN EXTRAORDINARIA",
                    MARCH_2018,
                    "INEGI",
                    NOT_ON_RECORD,
                    ITEMS));
        }

        @Test
        void mayHaveNoOrdinalOnRecord() {
            CommissionStory.known()
                    .whenHistoric("2018-03-08", recordSession(MARCH_2018, NOT_ON_RECORD, NO_ORDINAL, ITEMS))
                    .leadsTo(ordinal(NOT_ON_RECORD, NO_ORDINAL));
        }

        /** */
        @Test
        void areNeverLiveAndNeverOfLiveTimes() {
            CommissionStory.known()
                    .when(recordSession(MARCH_2018, NOT_ON_RECORD, Recorded.of(1), ITEMS))
                    .isRefused(CommissionRejection.RECORDING_IS_HISTORIC);
            CommissionStory.known()
                    .whenHistoric("2018", recordSession(LocalDate.of(2026, 1, 1), NOT_ON_RECORD, Recorded.of(1), ITEMS))
                    .isRefused(CommissionRejection.HISTORIC_NOT_BEFORE_LIVE);
        }

        /** */
        @Test
        void areNoWorkingMeetings() {
            RecordSession meeting = new RecordSession(
                    COMMISSION,
                    "ses-1",
                    Kind.WORKING_MEETING,
                    NOT_ON_RECORD,
                    NO_ORDINAL,
                    "REUNIÓN DE TRABAJO Y DIÁLOGO",
                    MARCH_2018,
                    "INAI",
                    NOT_ON_RECORD,
                    ITEMS);

            CommissionStory.known()
                    .whenHistoric("2018-03-08", meeting)
                    .isRefused(CommissionRejection.KIND_IS_NO_SESSION);
        }

        @Test
        void areOfAMandateOfTheirDay() {
            MandateOpened old = new MandateOpened(
                    COMMISSION,
                    "man-2017",
                    ANA,
                    LocalDate.of(2017, 11, 1),
                    Recorded.of(LocalDate.of(2018, 10, 31)),
                    NOT_ON_RECORD);

            CommissionStory.known()
                    .given(old)
                    .whenHistoric("2018", recordSession(MARCH_2018, Recorded.of("man-2017"), Recorded.of(1), ITEMS))
                    .leadsTo(ordinal(Recorded.of("man-2017"), Recorded.of(1)));
            CommissionStory.known()
                    .whenHistoric("2018", recordSession(MARCH_2018, Recorded.of("man-2017"), Recorded.of(1), ITEMS))
                    .isRefused(CommissionRejection.MANDATE_UNKNOWN);
            CommissionStory.known()
                    .whenHistoric("2018", recordSession(MARCH_2018, Recorded.of(MANDATE), Recorded.of(1), ITEMS))
                    .isRefused(CommissionRejection.MANDATE_NOT_ON_DAY);
            CommissionStory.known()
                    .given(
                            old,
                            new OrdinalGiven(
                                    COMMISSION,
                                    Kind.EXTRAORDINARY,
                                    Recorded.of("man-2017"),
                                    Recorded.of(1),
                                    "ses-0",
                                    MARCH_2018))
                    .whenHistoric("2018", recordSession(MARCH_2018, Recorded.of("man-2017"), Recorded.of(1), ITEMS))
                    .isRefused(CommissionRejection.ORDINAL_TAKEN);
        }

        @Test
        void haveDistinctOrdinalsAndItems() {
            RecordedItem twice = new RecordedItem("itm-1", 2, "Metodología", "agr-2");

            CommissionStory.known()
                    .whenHistoric("2018", recordSession(MARCH_2018, NOT_ON_RECORD, Recorded.of(0), ITEMS))
                    .isRefused(CommissionRejection.ORDINAL_OUT_OF_RANGE);
            CommissionStory.known()
                    .whenHistoric("2018", recordSession(MARCH_2018, NOT_ON_RECORD, Recorded.of(10_000), ITEMS))
                    .isRefused(CommissionRejection.ORDINAL_OUT_OF_RANGE);
            CommissionStory.known()
                    .whenHistoric(
                            "2018",
                            recordSession(MARCH_2018, NOT_ON_RECORD, Recorded.of(1), List.of(ITEMS.getFirst(), twice)))
                    .isRefused(CommissionRejection.RECORDED_ITEMS_DOUBLED);
        }

        private static OrdinalGiven ordinal(Recorded<String> mandateId, Recorded<Integer> ordinal) {
            return new OrdinalGiven(COMMISSION, Kind.EXTRAORDINARY, mandateId, ordinal, "ses-1", MARCH_2018);
        }

        private static RecordSession recordSession(
                LocalDate heldOn, Recorded<String> mandateId, Recorded<Integer> ordinal, List<RecordedItem> items) {
            return new RecordSession(
                    COMMISSION,
                    "ses-1",
                    Kind.EXTRAORDINARY,
                    mandateId,
                    ordinal,
                    "PRIMERA SESIÓN EXTRAORDINARIA",
                    heldOn,
                    "INEGI",
                    NOT_ON_RECORD,
                    items);
        }
    }

    @Nested
    class WorkingMeetings {

        private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 11);
        private static final List<Point> POINTS = List.of(new Point("pnt-1", "Mensaje de bienvenida"));

        @Test
        void getMandateAndOrdinalFromTheCommission() {
            DecisionAssert<CommissionEvent> meeting =
                    CommissionStory.known().when(held(FEBRUARY, NOT_ON_RECORD, NO_ORDINAL));

            meeting.leadsTo(new OrdinalGiven(
                    COMMISSION, Kind.WORKING_MEETING, Recorded.of(MANDATE), Recorded.of(1), "mtg-1", FEBRUARY));
            meeting.creates(new WorkingMeetingHeld(
                    "mtg-1",
                    COMMISSION,
                    Recorded.of(MANDATE),
                    Recorded.of(1),
                    "Reunión de trabajo",
                    FEBRUARY,
                    "Sala",
                    NOT_ON_RECORD,
                    POINTS));
            CommissionStory.known()
                    .when(held(FEBRUARY, NOT_ON_RECORD, Recorded.of(3)))
                    .isRefused(CommissionRejection.ORDINAL_NOT_NEXT);
            CommissionStory.known()
                    .when(held(FEBRUARY, Recorded.of("man-9"), NO_ORDINAL))
                    .isRefused(CommissionRejection.ORDINAL_NOT_NEXT);
        }

        @Test
        void mayHaveNeitherWhereTheyAreHistoric() {
            CommissionStory.known()
                    .whenHistoric("2018-04-11", held(LocalDate.of(2018, 4, 11), NOT_ON_RECORD, NO_ORDINAL))
                    .leadsTo(new OrdinalGiven(
                            COMMISSION,
                            Kind.WORKING_MEETING,
                            NOT_ON_RECORD,
                            NO_ORDINAL,
                            "mtg-1",
                            LocalDate.of(2018, 4, 11)));
        }

        @Test
        void haveATitle() {
            CommissionStory.known()
                    .when(new HoldWorkingMeeting(
                            COMMISSION,
                            "mtg-1",
                            NOT_ON_RECORD,
                            NO_ORDINAL,
                            " ",
                            FEBRUARY,
                            "Sala",
                            NOT_ON_RECORD,
                            POINTS))
                    .isRefused(CommissionRejection.TITLE_MISSING);
        }

        /** */
        @Test
        void haveBeenHeld() {
            CommissionStory.known()
                    .when(held(LocalDate.of(2026, 12, 1), NOT_ON_RECORD, NO_ORDINAL))
                    .isRefused(CommissionRejection.HELD_IN_FUTURE);
            CommissionStory.known()
                    .when(held(LocalDate.of(2025, 12, 1), NOT_ON_RECORD, NO_ORDINAL))
                    .isRefused(CommissionRejection.LIVE_BEFORE_LIVE_SINCE);
            CommissionStory.known()
                    .when(held(LocalDate.of(2026, 1, 3), NOT_ON_RECORD, NO_ORDINAL))
                    .isRefused(CommissionRejection.MANDATE_NOT_IN_FORCE);
        }

        private static HoldWorkingMeeting held(LocalDate day, Recorded<String> mandateId, Recorded<Integer> ordinal) {
            return new HoldWorkingMeeting(
                    COMMISSION, "mtg-1", mandateId, ordinal, "Reunión de trabajo", day, "Sala", NOT_ON_RECORD, POINTS);
        }
    }
}
