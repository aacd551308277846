package org.acuerda.command.provision;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of legal provisions. */
enum ProvisionRejection implements RejectionCode {
    PROVISION_INCOMPLETE,
    VALIDITY_REVERSED,
    PROVISION_ALREADY_SUPERSEDED,
    PROVISION_SUPERSEDES_ITSELF,
    SUCCESSOR_DOUBLED,
    SUPERSEDED_TOO_EARLY,
    SUPERSEDED_SOURCE_MISSING;

    @Override
    public String feature() {
        return "provision";
    }
}
