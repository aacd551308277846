package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.SINCE;

import java.time.LocalDate;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.junit.jupiter.api.Test;

class MemberRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Recorded<String> ACT = Recorded.of("Oficio 9");

    /** */
    @Test
    void joinByARecordedAct() {
        CommissionStory.known().when(admit("mem-new", "Nora", JULY)).leadsTo(admitted("mem-new", "Nora"));
        CommissionStory.known().when(admit("mem-new", "", JULY)).isRefused(CommissionRejection.MEMBER_NAME_MISSING);
    }

    @Test
    void joinOnceUntilTheyLeave() {
        CommissionStory left = CommissionStory.known().after(remove(LUIS, JULY));

        CommissionStory.known().when(admit(LUIS, "Luis", JULY)).isRefused(CommissionRejection.MEMBER_IN_OFFICE);
        left.when(admit(LUIS, "Luis", JULY)).leadsTo(admitted(LUIS, "Luis"));
        left.when(admit(LUIS, "Luis", JULY.minusDays(1))).isRefused(CommissionRejection.READMITTED_BEFORE_REMOVAL);
    }

    /** */
    @Test
    void leaveByARecordedActAndForAReason() {
        CommissionStory.known()
                .when(remove(LUIS, JULY))
                .leadsTo(new MemberRemoved(COMMISSION, LUIS, JULY, "Oficio 10", "Fin de su periodo"));
        CommissionStory.known()
                .when(new RemoveMember(COMMISSION, LUIS, JULY, "", "Fin de su periodo"))
                .isRefused(CommissionRejection.ACT_MISSING);
        CommissionStory.known()
                .when(new RemoveMember(COMMISSION, LUIS, JULY, "Oficio 10", ""))
                .isRefused(CommissionRejection.REASON_MISSING);
    }

    @Test
    void leaveOnceAndAfterTheyJoined() {
        CommissionStory.known().when(remove("mem-nobody", JULY)).isRefused(CommissionRejection.MEMBER_NOT_IN_OFFICE);
        CommissionStory.known()
                .after(remove(LUIS, JULY))
                .when(remove(LUIS, JULY))
                .isRefused(CommissionRejection.MEMBER_NOT_IN_OFFICE);
        CommissionStory.known().when(remove(LUIS, SINCE)).isRefused(CommissionRejection.REMOVED_BEFORE_ADMISSION);
    }

    private static AdmitMember admit(String memberId, String name, LocalDate day) {
        return new AdmitMember(
                COMMISSION, memberId, name, Office.VOCAL, Recorded.notOnRecord(), true, Recorded.of(day), ACT);
    }

    private static MemberAdmitted admitted(String memberId, String name) {
        return new MemberAdmitted(
                COMMISSION, memberId, name, Office.VOCAL, Recorded.notOnRecord(), true, Recorded.of(JULY), ACT);
    }

    private static RemoveMember remove(String memberId, LocalDate day) {
        return new RemoveMember(COMMISSION, memberId, day, "Oficio 10", "Fin de su periodo");
    }
}
