package org.acuerda.query.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Query filter: which working meetings are asked for; null leaves a question open. */
@RecordBuilder
public record WorkingMeetingFilter(
        @Nullable String q, @Nullable String commission, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Every working meeting. */
    public static WorkingMeetingFilter all() {
        return WorkingMeetingFilterBuilder.builder().build();
    }
}
