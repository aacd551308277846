package org.acuerda.command.commission;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Mandate;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;

/**
 * Rules of mandates: one coordinator at a time, elected by an act that is no agreement of the commission.
 * A mandate whose end is not on record ends where the next one begins.
 */
final class MandateRules {

    private MandateRules() {}

    static Decision<CommissionEvent> open(Membership membership, OpenMandate command, Circumstances circumstances) {
        CommissionRules.refuseNotOnRecord(circumstances, command.endsOn(), "endsOn");
        CommissionRules.refuseNotOnRecord(circumstances, command.electionAct(), "electionAct");
        Rejected.when(
                membership.mandate(command.mandateId()).isPresent(),
                CommissionRejection.MANDATE_ID_TAKEN,
                command.mandateId());
        Rejected.when(
                command.endsOn()
                        .known()
                        .filter(end -> end.isBefore(command.startsOn()))
                        .isPresent(),
                CommissionRejection.MANDATE_ENDS_BEFORE_START);
        Rejected.when(
                membership.inOffice(command.coordinatorId(), command.startsOn()).isEmpty(),
                CommissionRejection.COORDINATOR_NOT_MEMBER,
                command.coordinatorId(),
                command.startsOn());
        membership.mandates().stream()
                .filter(mandate -> overlaps(mandate, command))
                .findFirst()
                .ifPresent(mandate -> {
                    throw new Rejected(CommissionRejection.MANDATES_OVERLAP, mandate.mandateId(), mandate.startsOn());
                });
        return Decision.of(new MandateOpened(
                command.commissionId(),
                command.mandateId(),
                command.coordinatorId(),
                command.startsOn(),
                command.endsOn(),
                command.electionAct()));
    }

    static Decision<CommissionEvent> designate(
            Membership membership, DesignateSecretary command, Circumstances circumstances) {
        CommissionRules.refuseNotOnRecord(circumstances, command.act(), "act");
        Mandate mandate = membership
                .mandate(command.mandateId())
                .orElseThrow(() -> new Rejected(CommissionRejection.MANDATE_UNKNOWN, command.mandateId()));
        Rejected.when(
                !mandate.includes(command.designatedOn()),
                CommissionRejection.DESIGNATED_OUTSIDE_MANDATE,
                command.designatedOn());
        Rejected.when(
                mandate.coordinatorId().equals(command.secretaryId()), CommissionRejection.SECRETARY_IS_COORDINATOR);
        Rejected.when(
                membership
                        .inOffice(command.secretaryId(), command.designatedOn())
                        .isEmpty(),
                CommissionRejection.SECRETARY_NOT_IN_REGISTER,
                command.secretaryId(),
                command.designatedOn());
        return Decision.of(new SecretaryDesignated(
                command.commissionId(),
                command.mandateId(),
                command.secretaryId(),
                command.designatedOn(),
                command.act()));
    }

    /** Two mandates never hold on one day. */
    private static boolean overlaps(Mandate earlier, OpenMandate command) {
        Optional<LocalDate> earlierEnd = earlier.endsOn().known();
        boolean earlierGoesOn = earlierEnd
                .map(end -> !end.isBefore(command.startsOn()))
                .orElse(!earlier.startsOn().isBefore(command.startsOn()));
        boolean reachesEarlier = command.endsOn()
                .known()
                .map(end -> !end.isBefore(earlier.startsOn()))
                .orElse(true);
        return earlierGoesOn && reachesEarlier;
    }
}
