package org.acuerda.command.demonstration;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.notYet;

import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of the story's clock. */
enum DemonstrationRejection implements RejectionCode {
    CLOCK_MOMENT_INVALID(correct("/now")),
    CLOCK_NEVER_BACK(correct("/now")),
    CLOCK_JOURNAL_BEHIND(notYet());

    private final Remedy remedy;

    DemonstrationRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "demonstration";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
