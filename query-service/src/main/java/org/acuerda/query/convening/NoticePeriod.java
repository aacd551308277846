package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.SessionView.Convocation;

/**
 * Value: how long before a session its call must reach the people called, and the last day for it. The
 * command side decides by the same count: in business days of the calendar; the day of the call is not counted, the day
 * of the session is.
 *
 * @param session day of the session, in the calendar's time zone
 * @param businessDays the notice that the rules require
 * @param lastDay the last day on which the call can go out, or be acknowledged where the rules count from there
 * @param rules where the number comes from, frozen once a session is convened
 * @param calendar which days count, frozen likewise
 */
record NoticePeriod(LocalDate session, int businessDays, LocalDate lastDay, RuleSet rules, CalendarVersion calendar) {

    /** The notice of a session that is still to be convened, under rules and calendar in force on the day of the call. */
    static NoticePeriod of(Kind kind, LocalDate session, RuleSet rules, CalendarVersion calendar) {
        int businessDays = kind == Kind.ORDINARY
                ? rules.notice().ordinaryBusinessDays()
                : rules.notice().extraordinaryBusinessDays();
        return of(session, businessDays, rules, calendar);
    }

    /**
     * The notice of a convened session, by its present call. Empty for a historic session, and for a second call, which
     * needs none.
     */
    static Optional<NoticePeriod> of(SessionView session, CommissionView commission) {
        return session.schedule()
                .convocation()
                .known()
                .filter(call -> call.correspondence().secondCalls().isEmpty())
                .flatMap(call -> commission
                        .calendar(call.calendarVersion())
                        .map(calendar -> of(
                                session.schedule().heldOn(),
                                call.requiredNoticeBusinessDays(),
                                call.ruleSet(),
                                calendar)));
    }

    /** The last day of a second call, counted from the day of the first; empty while quorum was not denied. */
    static Optional<LocalDate> lastDayOfSecondCall(SessionView session, Convocation call, CommissionView commission) {
        return switch (session.status()) {
            case WITHOUT_QUORUM ->
                commission.calendar(call.calendarVersion()).map(calendar -> calendar.businessCalendar()
                        .plusBusinessDays(
                                session.schedule().heldOn(),
                                call.ruleSet().secondCall().withinBusinessDays()));
            case RECORDED, CONVENED, CANCELLED, SECOND_CALL, IN_SESSION, IN_RECESS, CLOSED, CONCLUDED ->
                Optional.empty();
        };
    }

    private static NoticePeriod of(LocalDate session, int businessDays, RuleSet rules, CalendarVersion calendar) {
        return new NoticePeriod(
                session,
                businessDays,
                calendar.businessCalendar().lastDayToConvene(session, businessDays),
                rules,
                calendar);
    }

    /** Whether the last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Business days from a day to the last one; 0 on the last day, negative once it has passed. */
    public int businessDaysLeft(LocalDate today) {
        return calendar.businessCalendar().businessDaysBetween(today, lastDay);
    }
}
