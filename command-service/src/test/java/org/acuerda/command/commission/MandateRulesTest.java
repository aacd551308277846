package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.acuerda.command.membership.KnownCommission.SINCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Recorded<String> ACT = Recorded.of("Oficio 9");

    @Nested
    class Mandates {

        private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

        @Test
        void followOneAnother() {
            CommissionStory.known()
                    .when(open("man-2", LUIS, NEXT_YEAR, NEXT_YEAR.plusYears(1)))
                    .leadsTo(opened("man-2", LUIS, NEXT_YEAR, NEXT_YEAR.plusYears(1)));
        }

        /** */
        @Test
        void neverOverlap() {
            CommissionStory.known()
                    .when(open("man-2", LUIS, JULY, NEXT_YEAR))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
            CommissionStory.known()
                    .when(open("man-2", LUIS, SINCE, SINCE))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
        }

        @Test
        void endWhereTheNextBeginsWhenTheirEndIsNotOnRecord() {
            MandateOpened endless = new MandateOpened(
                    COMMISSION, "man-0", ANA, NEXT_YEAR, Recorded.notOnRecord(), Recorded.notOnRecord());
            LocalDate later = NEXT_YEAR.plusYears(1);

            CommissionStory.known()
                    .given(endless)
                    .when(open("man-2", LUIS, later, later.plusYears(1)))
                    .leadsTo(opened("man-2", LUIS, later, later.plusYears(1)));
            CommissionStory.known()
                    .given(endless)
                    .when(open("man-2", LUIS, NEXT_YEAR, later))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
        }

        /** */
        @Test
        void areOfAMemberAndHaveAnEndAndAnElection() {
            CommissionStory.known()
                    .when(open("man-2", "mem-nobody", NEXT_YEAR, NEXT_YEAR))
                    .isRefused(CommissionRejection.COORDINATOR_NOT_MEMBER);
            CommissionStory.known()
                    .when(open("man-2", LUIS, NEXT_YEAR, NEXT_YEAR.minusDays(1)))
                    .isRefused(CommissionRejection.MANDATE_ENDS_BEFORE_START);
            CommissionStory.known()
                    .when(open(MANDATE, LUIS, NEXT_YEAR, NEXT_YEAR))
                    .isRefused(CommissionRejection.MANDATE_ID_TAKEN);
            CommissionStory.known()
                    .when(new OpenMandate(COMMISSION, "man-2", LUIS, NEXT_YEAR, Recorded.notOnRecord(), ACT))
                    .isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
            CommissionStory.known()
                    .when(new OpenMandate(
                            COMMISSION, "man-2", LUIS, NEXT_YEAR, Recorded.of(NEXT_YEAR), Recorded.notOnRecord()))
                    .isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
        }

        private static OpenMandate open(String mandateId, String coordinatorId, LocalDate from, LocalDate to) {
            return new OpenMandate(COMMISSION, mandateId, coordinatorId, from, Recorded.of(to), ACT);
        }

        private static MandateOpened opened(String mandateId, String coordinatorId, LocalDate from, LocalDate to) {
            return new MandateOpened(COMMISSION, mandateId, coordinatorId, from, Recorded.of(to), ACT);
        }
    }

    @Nested
    class Secretaries {

        /** */
        @Test
        void areDesignatedWithinAMandate() {
            CommissionStory.known()
                    .when(designate(MANDATE, LUIS, JULY))
                    .leadsTo(new SecretaryDesignated(COMMISSION, MANDATE, LUIS, JULY, ACT));
            CommissionStory.known().when(designate("man-9", LUIS, JULY)).isRefused(CommissionRejection.MANDATE_UNKNOWN);
            CommissionStory.known()
                    .when(designate(MANDATE, LUIS, JULY.plusYears(1)))
                    .isRefused(CommissionRejection.DESIGNATED_OUTSIDE_MANDATE);
        }

        @Test
        void areInTheRegisterAndDoNotCoordinate() {
            CommissionStory.known()
                    .when(designate(MANDATE, "mem-nobody", JULY))
                    .isRefused(CommissionRejection.SECRETARY_NOT_IN_REGISTER);
            CommissionStory.known()
                    .when(designate(MANDATE, ANA, JULY))
                    .isRefused(CommissionRejection.SECRETARY_IS_COORDINATOR);
        }

        @Test
        void areThoseOfTheDay() {
            Membership after = KnownCommission.after(
                    KnownCommission.known(), new SecretaryDesignated(COMMISSION, MANDATE, LUIS, JULY, ACT));
            Membership.Mandate mandate = after.mandate(MANDATE).orElseThrow();

            assertThat(mandate.secretaryOn(JULY.minusDays(1))).contains(SARA);
            assertThat(mandate.secretaryOn(JULY)).contains(LUIS);
        }

        private static DesignateSecretary designate(String mandateId, String secretaryId, LocalDate day) {
            return new DesignateSecretary(COMMISSION, mandateId, secretaryId, day, ACT);
        }
    }
}
