package org.acuerda.query.session;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Provenance;
import org.acuerda.events.commission.CommissionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Query filter: which sessions are asked for; null leaves a question open.
 *
 * @param q words to look for in title (where there is none, kind and ordinal), place and agenda
 * @param from first day
 * @param to last day
 */
@RecordBuilder
public record SessionFilter(
        @Nullable String q,
        @Nullable List<CommissionEvent.Kind> kind,
        @Nullable List<SessionStatus> status,
        @Nullable String commission,
        @Nullable Provenance provenance,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Those of a commission, or of all. */
    public static SessionFilter of(@Nullable String commission) {
        return SessionFilterBuilder.builder().commission(commission).build();
    }

    /** Every session. */
    public static SessionFilter all() {
        return SessionFilterBuilder.builder().build();
    }
}
