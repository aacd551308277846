package org.acuerda.command.activity;

import static org.acuerda.command.decision.Remedy.correct;
import static org.acuerda.command.decision.Remedy.correctHeader;

import org.acuerda.client.HeaderNames;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.decision.Remedy;

/** Rejection codes of activities. */
enum ActivityRejection implements RejectionCode {
    ACTIVITY_INCOMPLETE(correct("/commissionId", "/title", "/description")),
    ACTIVITY_UNDATED(correctHeader(HeaderNames.OCCURRED_ON)),
    FEDERAL_ENTITY_UNKNOWN(correct("/federalEntities")),
    FEDERAL_ENTITY_DOUBLED(correct("/federalEntities")),
    STRATEGY_DOUBLED(correct("/strategyIds")),
    PHOTO_INCOMPLETE(correct("/photoId", "/caption")),
    PHOTO_ALREADY_ADDED(correct("/photoId"));

    private final Remedy remedy;

    ActivityRejection(Remedy remedy) {
        this.remedy = remedy;
    }

    @Override
    public String feature() {
        return "activity";
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
