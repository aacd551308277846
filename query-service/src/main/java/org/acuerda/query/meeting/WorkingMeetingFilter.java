package org.acuerda.query.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which working meetings are asked for; null leaves a question open. */
public record WorkingMeetingFilter(
        @Nullable String q, @Nullable String commission, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every working meeting. */
    public static WorkingMeetingFilter all() {
        return new WorkingMeetingFilter(null, null, null, null);
    }
}
