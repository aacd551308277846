package org.acuerda.query.record;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filter of records; null sets no condition.
 *
 * @param from first position
 * @param to last position
 * @param recordedFrom first day of recording, in the service's own zone
 * @param recordedTo last day of recording, in the service's own zone
 * @param actor who recorded it
 * @param commission to which its subject belongs
 * @param subject stream
 * @param session the session and the agreements adopted in it
 * @param type published names such as {@code agreement.adopted.v1}, where the newest version includes the older ones,
 *     or an aggregate's name such as {@code agreement}
 */
@RecordBuilder
public record RecordFilter(
        @Nullable Long from,
        @Nullable Long to,
        @Nullable LocalDate recordedFrom,
        @Nullable LocalDate recordedTo,
        @Nullable String actor,
        @Nullable String commission,
        @Nullable String subject,
        @Nullable String session,
        @Nullable List<String> type) {

    /** Every record. */
    public static RecordFilter all() {
        return RecordFilterBuilder.builder().build();
    }

    /** The records of what belongs to a commission, or of all. */
    public static RecordFilter ofCommission(@Nullable String commission) {
        return RecordFilterBuilder.builder().commission(commission).build();
    }

    /** The records of one stream. */
    public static RecordFilter ofSubject(String subject) {
        return RecordFilterBuilder.builder().subject(subject).build();
    }
}
