package org.acuerda.command.demonstration;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of the story's clock. */
enum DemonstrationRejection implements RejectionCode {
    CLOCK_MOMENT_INVALID,
    CLOCK_NEVER_BACK,
    CLOCK_JOURNAL_BEHIND;

    @Override
    public String feature() {
        return "demonstration";
    }
}
