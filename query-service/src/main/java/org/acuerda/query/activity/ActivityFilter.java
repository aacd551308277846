package org.acuerda.query.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.activity.ActivityEvent;
import org.jspecify.annotations.Nullable;

/**
 * Query filter: which activities are asked for; null leaves a question open.
 *
 * @param from first day that the activity may have happened on; leaves out those without a date
 * @param to last day that the activity may have happened on; leaves out those without a date
 * @param dated whether the record gives a date at all
 */
@RecordBuilder
public record ActivityFilter(
        @Nullable String q,
        @Nullable List<ActivityEvent.Section> section,
        @Nullable String commission,
        @Nullable String federalEntity,
        @Nullable String strategy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean dated) {

    /** Those that involve one federal entity. */
    public static ActivityFilter ofFederalEntity(String federalEntity) {
        return ActivityFilterBuilder.builder().federalEntity(federalEntity).build();
    }

    /** Every activity. */
    public static ActivityFilter all() {
        return ActivityFilterBuilder.builder().build();
    }
}
