package org.acuerda.command.session.rules;

import org.acuerda.command.decision.WarningCode;

/** Warnings about sessions; their texts are in {@code session/warnings_*.properties}. */
public enum SessionWarning implements WarningCode {
    SESSION_ON_NON_WORKING_DAY,
    SESSIONS_OVERLAP,
    MEMBER_CALLED_TWICE,
    NEWER_RULES,
    PRESIDENCY_OVER;

    @Override
    public String feature() {
        return "session";
    }
}
