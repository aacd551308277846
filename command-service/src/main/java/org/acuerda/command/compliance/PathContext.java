package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Term;

/** Context of decisions about a path: facts of other aggregates as they are stored now, folded without a lock. */
interface PathContext {

    Optional<Agreement> agreement(String agreementId);

    Optional<Provision> provision(String provisionId);

    CompliancePathState route(String pathId);

    BodyComplianceState standing(String bodyComplianceId);

    Membership membership(String commissionId);

    /**
     * An agreement as a path sees it.
     *
     * @param followed whether something must be done until it ends
     * @param provisionIds catalogued provisions of its legal basis
     * @param happenedOn days of the facts that terms count from
     */
    record Agreement(
            String commissionId,
            LocalDate adoptedOn,
            boolean followed,
            boolean ended,
            Set<String> provisionIds,
            Map<Term.Trigger, LocalDate> happenedOn) {}

    /**
     * A provision as a path sees it.
     *
     * @param supersession how it stopped being in force; not on record while it is in force
     */
    record Provision(Recorded<Supersession> supersession) {}

    /** How a provision stopped being in force. */
    record Supersession(List<String> successorIds, LocalDate supersededOn, String source) {}
}
