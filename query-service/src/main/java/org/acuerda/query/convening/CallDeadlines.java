package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.session.PendingMatter;

/**
 * View model of the last days to call a session of a commission on a given day.
 *
 * @param choices one for each kind of session; none while no day is given, or while no rules are in force
 * @param pending matters that earlier sessions left, until they are taken up or dropped
 */
record CallDeadlines(CommissionView commission, List<Choice> choices, List<PendingMatter> pending, LocalDate today) {

    CallDeadlines {
        choices = List.copyOf(choices);
        pending = List.copyOf(pending);
    }

    /** Value: a kind of session and its notice. */
    record Choice(Kind kind, NoticePeriod notice) {}

    /** Whether rules and a calendar are in force, without which no session can be convened. */
    public boolean isGrounded() {
        return commission.ruleSetOn(today).isPresent()
                && commission.calendarOn(today).isPresent();
    }
}
