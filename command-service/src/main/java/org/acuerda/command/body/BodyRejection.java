package org.acuerda.command.body;

import org.acuerda.command.decision.RejectionCode;

/** Why something cannot be done to a body. */
enum BodyRejection implements RejectionCode {
    BODY_NAME_MISSING,
    FEDERAL_ENTITY_UNKNOWN,
    NAME_NOT_LATER,
    BODY_ALREADY_SUCCEEDED,
    BODY_SUCCEEDS_ITSELF;

    @Override
    public String feature() {
        return "body";
    }
}
