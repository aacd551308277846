package org.acuerda.command.session.rules;

import org.acuerda.command.decision.WarningCode;

/** Warnings about sessions; their texts are in {@code session/warnings_*.properties}. */
public enum SessionWarning implements WarningCode {
    SESSION_ON_NON_WORKING_DAY,
    SESSIONS_OVERLAP,
    MEMBER_CALLED_TWICE,
    NEWER_RULES,
    PRESIDENCY_OVER,
    /** Takes the number of the first item after the closing. */
    AGENDA_GOES_ON_AFTER_CLOSING,
    AGENDA_CLOSES_TWICE,
    AGENDA_WITHOUT_REVIEW;

    @Override
    public String feature() {
        return "session";
    }
}
