package org.acuerda.command.reference;

import static org.acuerda.command.decision.Remedy.correct;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;
import org.acuerda.events.RefersTo.Registry;

/** Rejection codes of identifiers that are in no register. */
enum ReferenceRejection implements RejectionCode {
    REFERENCED_AGREEMENT_UNKNOWN(correct()),
    REFERENCED_BODY_UNKNOWN(correct()),
    REFERENCED_COMMISSION_UNKNOWN(correct()),
    REFERENCED_MANDATE_UNKNOWN(correct()),
    REFERENCED_MEMBER_UNKNOWN(correct()),
    REFERENCED_PROVISION_UNKNOWN(correct()),
    REFERENCED_SESSION_UNKNOWN(correct()),
    REFERENCED_SUBJECT_UNKNOWN(correct());

    private final Remedy remedy;

    ReferenceRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    /** The code for what a register does not have. */
    static ReferenceRejection of(Registry register) {
        return switch (register) {
            case AGREEMENT -> REFERENCED_AGREEMENT_UNKNOWN;
            case BODY -> REFERENCED_BODY_UNKNOWN;
            case COMMISSION -> REFERENCED_COMMISSION_UNKNOWN;
            case MANDATE -> REFERENCED_MANDATE_UNKNOWN;
            case MEMBER -> REFERENCED_MEMBER_UNKNOWN;
            case PROVISION -> REFERENCED_PROVISION_UNKNOWN;
            case SESSION -> REFERENCED_SESSION_UNKNOWN;
            case SUBJECT -> REFERENCED_SUBJECT_UNKNOWN;
        };
    }

    @Override
    public String feature() {
        return "reference";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
