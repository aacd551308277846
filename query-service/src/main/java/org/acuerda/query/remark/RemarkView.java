package org.acuerda.query.remark;

import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of a remark: a correction or an annotation of a recorded fact.
 *
 * @param eventId the event meant; not on record where the whole subject is meant
 * @param says what the record says; null for an annotation
 * @param shouldSay what it should say; null for an annotation
 * @param text reason of a correction, or the annotation
 * @param evidence where the note was read; null for a correction
 */
public record RemarkView(
        String remarkId,
        String subjectId,
        Kind kind,
        Recorded<String> eventId,
        @Nullable String says,
        @Nullable String shouldSay,
        String text,
        @Nullable String evidence,
        Attribution act,
        Origin origin) {

    /** Value: correction («dice / debe decir») or annotation. */
    public enum Kind {
        CORRECTION,
        ANNOTATION
    }
}
