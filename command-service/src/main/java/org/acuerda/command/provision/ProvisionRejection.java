package org.acuerda.command.provision;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.never;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of legal provisions. */
enum ProvisionRejection implements RejectionCode {
    PROVISION_INCOMPLETE(correct("/instrument", "/version", "/path", "/subject", "/source")),
    VALIDITY_REVERSED(correct("/validTo")),
    PROVISION_ALREADY_SUPERSEDED(never()),
    PROVISION_SUPERSEDES_ITSELF(correct("/successorIds")),
    SUCCESSOR_DOUBLED(correct("/successorIds")),
    SUPERSEDED_TOO_EARLY(correct("/supersededOn")),
    SUPERSEDED_SOURCE_MISSING(correct("/source"));

    private final Remedy remedy;

    ProvisionRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "provision";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
