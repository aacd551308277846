package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.acuerda.query.session.SessionReference;
import org.jspecify.annotations.Nullable;

/**
 * Query answer: an agreement as a list shows it, with what depends on today, on its paths and on its session.
 *
 * @param sequence the newest event in it
 * @param position journal position of that event
 * @param terms by when each point is due and from whom
 * @param session where it was adopted; null while the session has not been read
 */
public record AgreementEntry(
        long sequence,
        long position,
        @JsonUnwrapped AgreementView view,
        AgreementTerms terms,
        @Nullable SessionReference session) {

    /** Whether something is still to be done. */
    @JsonProperty
    public boolean open() {
        return view.isOpen();
    }

    /** Whether the day of an open point, or of a path's next step, has passed today. */
    @JsonProperty
    public boolean overdue() {
        return terms.whole().overdue();
    }

    /** The day of {@link AgreementTerms#whole}; null where nothing has a date. */
    @JsonProperty
    public @Nullable LocalDate dueOn() {
        return terms.whole().dueOn();
    }
}
