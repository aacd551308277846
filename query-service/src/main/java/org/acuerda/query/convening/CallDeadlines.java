package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.query.membership.CommissionView;

/**
 * By when a commission must call a session on a day that somebody thinks of.
 *
 * @param choices one for each kind of session; none while no day is given, or while no rules are in force
 */
record CallDeadlines(CommissionView commission, List<Choice> choices, LocalDate today) {

    CallDeadlines {
        choices = List.copyOf(choices);
    }

    /** A kind of session and its notice. */
    record Choice(Kind kind, NoticePeriod notice) {}

    /** Whether rules and a calendar are in force, without which nobody can convene. */
    public boolean isGrounded() {
        return commission.ruleSetOn(today).isPresent()
                && commission.calendarOn(today).isPresent();
    }
}
