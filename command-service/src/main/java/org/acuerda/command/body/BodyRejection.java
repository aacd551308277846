package org.acuerda.command.body;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of bodies. */
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
