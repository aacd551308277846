package org.acuerda.events.compliance;

import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Register;

/**
 * Value: the commission, agreement and provision of a compliance path.
 *
 * @param provisionId the version of the provision that obliges
 */
public record PathAnchor(
        @RefersTo(Register.COMMISSION) String commissionId,
        @RefersTo(Register.AGREEMENT) String agreementId,
        @RefersTo(Register.PROVISION) String provisionId) {}
