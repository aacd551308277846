package org.acuerda.query.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Value: term of one point or step as seen on one day, computed when it is read.
 *
 * @param businessDaysLeft from the day of reading to the due date, negative once it has passed; once it is met, from
 *     the day on which it was met; null where there is no such day or the days are more than a hundred years apart
 * @param calendarVersion calendar by which they are counted
 */
public record TermToday(
        @JsonUnwrapped TermFacts facts, TermState state, @Nullable Integer businessDaysLeft, String calendarVersion) {

    /** Whether the day has passed and it is not met. */
    @JsonProperty
    public boolean overdue() {
        return state == TermState.OVERDUE;
    }

    /** Last day; null where there is none. */
    public @Nullable LocalDate dueOn() {
        return facts.dueOn();
    }

    /** Whether it was met, on whatever day. */
    @JsonIgnore
    public boolean isMet() {
        return facts.progress() == TermFacts.Progress.MET;
    }
}
