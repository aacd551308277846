package org.acuerda.command.commission;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;

/**
 * Rules of rule sets and calendars, which are data with a source. A version is never used twice, because sessions and
 * terms name the version that they use.
 */
final class ParameterRules {

    /** Longest notice or second call, in business days. Any calendar that is accepted here can count them. */
    private static final int MAX_BUSINESS_DAYS = 365;

    private ParameterRules() {}

    static Decision<CommissionEvent> adoptRuleSet(Membership membership, AdoptRuleSet command) {
        RuleSet ruleSet = command.ruleSet();
        Rejected.whenBlank(CommissionRejection.VERSION_MISSING, ruleSet.version());
        Rejected.whenBlank(CommissionRejection.SOURCE_MISSING, ruleSet.source());
        Rejected.when(
                membership.ruleSets().stream()
                        .anyMatch(adopted -> adopted.ruleSet().version().equals(ruleSet.version())),
                CommissionRejection.VERSION_TAKEN,
                ruleSet.version());
        Stream.of(
                        ruleSet.notice().ordinaryBusinessDays(),
                        ruleSet.notice().extraordinaryBusinessDays(),
                        ruleSet.secondCall().withinBusinessDays(),
                        ruleSet.reschedulings().known().orElse(0))
                .filter(days -> days < 0 || days > MAX_BUSINESS_DAYS)
                .findFirst()
                .ifPresent(days -> {
                    throw new Rejected(CommissionRejection.RULE_SET_DAYS_OUT_OF_RANGE, days, MAX_BUSINESS_DAYS);
                });
        Rejected.when(
                ruleSet.quorum().countsVacancies() && membership.seats().known().isEmpty(),
                CommissionRejection.SEATS_NOT_ON_RECORD);
        return Decision.of(new RuleSetAdopted(command.commissionId(), ruleSet, command.validFrom()));
    }

    static Decision<CommissionEvent> adoptCalendar(Membership membership, AdoptCalendar command) {
        CalendarVersion calendar = command.calendar();
        Rejected.whenBlank(CommissionRejection.VERSION_MISSING, calendar.version());
        Rejected.whenBlank(CommissionRejection.SOURCE_MISSING, calendar.source());
        Rejected.when(
                membership.calendar(calendar.version()).isPresent(),
                CommissionRejection.VERSION_TAKEN,
                calendar.version());
        refuseUnknownZone(calendar.timeZone());
        refuseSpans(calendar);
        return Decision.of(new CalendarAdopted(command.commissionId(), calendar, command.validFrom()));
    }

    private static void refuseUnknownZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new Rejected(CommissionRejection.CALENDAR_ZONE_UNKNOWN, timeZone);
        }
    }

    private static void refuseSpans(CalendarVersion calendar) {
        calendar.nonWorking().stream()
                .filter(span -> span.to().isBefore(span.from()))
                .findFirst()
                .ifPresent(span -> {
                    throw new Rejected(CommissionRejection.CALENDAR_SPAN_REVERSED, span.from(), span.to());
                });
        long days = calendar.nonWorking().stream()
                .mapToLong(span -> ChronoUnit.DAYS.between(span.from(), span.to()) + 1)
                .sum();
        Rejected.when(
                days > BusinessCalendar.MAX_DAYS,
                CommissionRejection.CALENDAR_SPANS_TOO_LONG,
                BusinessCalendar.MAX_DAYS);
    }
}
