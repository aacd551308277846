package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * Query answer: an agreement as a list shows it, with what depends on today and on its session.
 *
 * @param sequence the newest event in it
 * @param position journal position of that event
 * @param open whether something is still to be done
 * @param overdue whether an open point's day has passed today, in the commission's time zone
 * @param dueOn the day of {@link AgreementView#earliestDueOn}; null where none of its points has a date
 * @param session where it was adopted; null while the session has not been read
 */
public record AgreementEntry(
        long sequence,
        long position,
        @JsonUnwrapped AgreementView view,
        boolean open,
        boolean overdue,
        @Nullable LocalDate dueOn,
        @Nullable SessionReference session) {}
