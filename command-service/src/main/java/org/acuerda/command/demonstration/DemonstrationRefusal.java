package org.acuerda.command.demonstration;

import org.acuerda.command.decision.RefusalCode;

/** Why the story's clock cannot be set. */
enum DemonstrationRefusal implements RefusalCode {
    CLOCK_MOMENT_INVALID,
    CLOCK_NEVER_BACK,
    CLOCK_JOURNAL_BEHIND;

    @Override
    public String feature() {
        return "demonstration";
    }
}
