package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LIVE_SINCE;

import java.util.List;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.EstablishCommission;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommissionRulesTest {

    private static final AdmitMember LITTLE_ON_RECORD = new AdmitMember(
            COMMISSION,
            "mem-old",
            "José",
            Office.COORDINATOR,
            Recorded.notOnRecord(),
            true,
            Recorded.notOnRecord(),
            Recorded.notOnRecord());
    private static final MemberAdmitted ADMITTED = new MemberAdmitted(
            COMMISSION,
            "mem-old",
            "José",
            Office.COORDINATOR,
            Recorded.notOnRecord(),
            true,
            Recorded.notOnRecord(),
            Recorded.notOnRecord());

    @Nested
    class Establishing {

        @Test
        void entersACommissionInTheRegister() {
            CommissionStory.of(Membership.none())
                    .when(establish("Comisión", Recorded.notOnRecord()))
                    .leadsTo(new CommissionEstablished(
                            COMMISSION, "Comisión", List.of(), LIVE_SINCE, Recorded.notOnRecord()));
        }

        @Test
        void needsANameAndSeatsThatCanBe() {
            CommissionStory.of(Membership.none())
                    .when(establish(" ", Recorded.notOnRecord()))
                    .isRefused(CommissionRejection.COMMISSION_NAME_MISSING);
            CommissionStory.of(Membership.none())
                    .when(establish("Comisión", Recorded.of(0)))
                    .isRefused(CommissionRejection.SEATS_NOT_POSITIVE);
        }

        @Test
        void happensOnceAndBeforeAnythingElse() {
            CommissionStory.known()
                    .when(establish("Comisión", Recorded.notOnRecord()))
                    .isTaken();
            CommissionStory.of(Membership.none()).when(LITTLE_ON_RECORD).isUnknown();
        }

        private static EstablishCommission establish(String name, Recorded<Integer> seats) {
            return new EstablishCommission(COMMISSION, name, List.of(), LIVE_SINCE, seats);
        }
    }

    @Nested
    class HistoricFacts {

        @Test
        void areFromBeforeLiveRecording() {
            CommissionStory.known().whenHistoric("2017", LITTLE_ON_RECORD).leadsTo(ADMITTED);
            CommissionStory.known().whenHistoric("XXXX", LITTLE_ON_RECORD).leadsTo(ADMITTED);
            CommissionStory.known()
                    .whenHistoric("2026-02", LITTLE_ON_RECORD)
                    .isRefused(CommissionRejection.HISTORIC_NOT_BEFORE_LIVE);
            CommissionStory.known().when(LITTLE_ON_RECORD).isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
        }
    }
}
