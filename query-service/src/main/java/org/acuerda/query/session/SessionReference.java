package org.acuerda.query.session;

import java.time.LocalDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Value: reference to a session for other views.
 *
 * @param title as the source words it; null for a live session, which is named by its kind and ordinal
 */
public record SessionReference(
        String sessionId,
        CommissionEvent.Kind kind,
        Recorded<Integer> ordinal,
        @Nullable String title,
        LocalDate heldOn) {}
