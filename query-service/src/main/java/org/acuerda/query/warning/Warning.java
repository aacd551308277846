package org.acuerda.query.warning;

import org.jspecify.annotations.Nullable;

/**
 * View model of something wrong that a page shows as long as it holds.
 *
 * @param otherId subject that it is about besides the page's own; null where there is none
 */
public record Warning(Code code, @Nullable String otherId) {

    /** What is wrong; the same names as on the command side, each with its text under {@code warning.<name>}. */
    public enum Code {
        SESSION_ON_NON_WORKING_DAY,
        SESSIONS_OVERLAP,
        MEMBER_CALLED_TWICE,
        NEWER_RULES,
        PRESIDENCY_OVER,
        AGENDA_GOES_ON_AFTER_CLOSING,
        AGENDA_CLOSES_TWICE,
        AGENDA_WITHOUT_REVIEW,
        NOTICE_REACHES_NO_RESPONSIBLE,
        BODY_SUCCEEDED;

        /** The key of its text. */
        public String key() {
            return "warning." + name();
        }
    }

    static Warning of(Code code) {
        return new Warning(code, null);
    }
}
