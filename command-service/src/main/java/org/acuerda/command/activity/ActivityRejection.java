package org.acuerda.command.activity;

import org.acuerda.command.decision.RejectionCode;

/** Rejection codes of activities. */
enum ActivityRejection implements RejectionCode {
    ACTIVITY_INCOMPLETE,
    ACTIVITY_UNDATED,
    FEDERAL_ENTITY_UNKNOWN,
    FEDERAL_ENTITY_DOUBLED,
    STRATEGY_DOUBLED,
    PHOTO_INCOMPLETE,
    PHOTO_ALREADY_ADDED;

    @Override
    public String feature() {
        return "activity";
    }
}
