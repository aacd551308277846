package org.acuerda.command.commission;

import org.acuerda.command.commission.CommissionCommand.GiveShortName;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.commission.ShortName;

/** Rules of short names: one is no other address, and belongs to one commission for ever. */
final class ShortNameRules {

    private ShortNameRules() {}

    static Decision<CommissionEvent> give(Membership membership, GiveShortName command, ShortNames shortNames) {
        String shortName = command.shortName();
        Rejected.when(!ShortName.isWellFormed(shortName), CommissionRejection.SHORT_NAME_MALFORMED);
        Rejected.when(ShortName.isReserved(shortName), CommissionRejection.SHORT_NAME_RESERVED, shortName);
        Rejected.when(
                membership.shortName().equals(Recorded.of(shortName)),
                CommissionRejection.SHORT_NAME_UNCHANGED,
                shortName);
        Rejected.when(
                !shortNames.claim(shortName, command.commissionId()), CommissionRejection.SHORT_NAME_TAKEN, shortName);
        return Decision.of(new ShortNameGiven(command.commissionId(), shortName));
    }
}
