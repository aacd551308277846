package org.acuerda.command.demonstration;

import org.acuerda.command.decision.RejectionCode;

/** Why the story's clock cannot be set. */
enum DemonstrationRejection implements RejectionCode {
    CLOCK_MOMENT_INVALID,
    CLOCK_NEVER_BACK,
    CLOCK_JOURNAL_BEHIND;

    @Override
    public String feature() {
        return "demonstration";
    }
}
