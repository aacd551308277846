package org.acuerda.command.body;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.never;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of bodies. */
enum BodyRejection implements RejectionCode {
    BODY_NAME_MISSING(correct("/name")),
    FEDERAL_ENTITY_UNKNOWN(correct("/federalEntity")),
    NAME_NOT_LATER(correct("/validFrom")),
    BODY_ALREADY_SUCCEEDED(never()),
    BODY_SUCCEEDS_ITSELF(correct("/successorId"));

    private final Remedy remedy;

    BodyRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "body";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
