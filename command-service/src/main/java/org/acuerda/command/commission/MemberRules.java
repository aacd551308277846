package org.acuerda.command.commission;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Member;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;

/** Rules of members: they join and leave by recorded acts. */
final class MemberRules {

    private MemberRules() {}

    static Decision<CommissionEvent> admit(Membership membership, AdmitMember command, Circumstances circumstances) {
        Rejected.whenBlank(CommissionRejection.MEMBER_NAME_MISSING, command.name());
        CommissionRules.refuseNotOnRecord(circumstances, command.admittedOn(), "admittedOn");
        CommissionRules.refuseNotOnRecord(circumstances, command.act(), "act");
        membership.member(command.memberId()).ifPresent(known -> refuseReadmission(known, command));
        return Decision.of(new MemberAdmitted(
                command.commissionId(),
                command.memberId(),
                command.name(),
                command.office(),
                command.bodyId(),
                command.hasVote(),
                command.admittedOn(),
                command.act()));
    }

    static Decision<CommissionEvent> remove(Membership membership, RemoveMember command) {
        Rejected.whenBlank(CommissionRejection.ACT_MISSING, command.act());
        Rejected.whenBlank(CommissionRejection.REASON_MISSING, command.reason());
        Member member = membership
                .member(command.memberId())
                .filter(known -> known.removedOn().known().isEmpty())
                .orElseThrow(() -> new Rejected(CommissionRejection.MEMBER_NOT_IN_OFFICE, command.memberId()));
        member.admission()
                .admittedOn()
                .known()
                .filter(since -> !command.removedOn().isAfter(since))
                .ifPresent(since -> {
                    throw new Rejected(CommissionRejection.REMOVED_BEFORE_ADMISSION, since);
                });
        return Decision.of(new MemberRemoved(
                command.commissionId(), command.memberId(), command.removedOn(), command.act(), command.reason()));
    }

    private static void refuseReadmission(Member known, AdmitMember command) {
        Optional<LocalDate> left = known.removedOn().known();
        Rejected.when(
                left.isEmpty(),
                CommissionRejection.MEMBER_IN_OFFICE,
                known.admission().name());
        boolean later = command.admittedOn()
                .known()
                .map(again -> !again.isBefore(left.get()))
                .orElse(false);
        if (!later) {
            throw new Rejected(CommissionRejection.READMITTED_BEFORE_REMOVAL, left.get());
        }
    }
}
