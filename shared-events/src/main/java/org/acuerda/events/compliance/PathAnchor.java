package org.acuerda.events.compliance;

import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;

/**
 * Value: the commission, agreement and provision of a compliance path.
 *
 * @param provisionId the version of the provision that obliges
 */
public record PathAnchor(
        @RefersTo(Registry.COMMISSION) String commissionId,
        @RefersTo(Registry.AGREEMENT) String agreementId,
        @RefersTo(Registry.PROVISION) String provisionId) {}
