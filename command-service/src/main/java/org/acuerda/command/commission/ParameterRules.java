package org.acuerda.command.commission;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;

/**
 * Rules and calendars are data with a source. A version is never used twice, because sessions and terms name the version
 * they stand on.
 */
final class ParameterRules {

    /** Longest notice or second call, in business days. Any calendar that passes here can count them. */
    private static final int MOST_DAYS = 365;

    private ParameterRules() {}

    static Decision<CommissionEvent> adoptRuleSet(Membership membership, AdoptRuleSet command) {
        RuleSet ruleSet = command.ruleSet();
        Refused.whenBlank(CommissionRefusal.VERSION_MISSING, ruleSet.version());
        Refused.whenBlank(CommissionRefusal.SOURCE_MISSING, ruleSet.source());
        Refused.when(
                membership.ruleSets().stream()
                        .anyMatch(adopted -> adopted.ruleSet().version().equals(ruleSet.version())),
                CommissionRefusal.VERSION_TAKEN,
                ruleSet.version());
        Stream.of(
                        ruleSet.notice().ordinaryBusinessDays(),
                        ruleSet.notice().extraordinaryBusinessDays(),
                        ruleSet.secondCall().withinBusinessDays(),
                        ruleSet.reschedulings().known().orElse(0))
                .filter(days -> days < 0 || days > MOST_DAYS)
                .findFirst()
                .ifPresent(days -> {
                    throw new Refused(CommissionRefusal.RULE_SET_DAYS_OUT_OF_RANGE, days, MOST_DAYS);
                });
        Refused.when(
                ruleSet.quorum().countsVacancies() && membership.seats().known().isEmpty(),
                CommissionRefusal.SEATS_NOT_ON_RECORD);
        return Decision.of(new RuleSetAdopted(command.commissionId(), ruleSet, command.validFrom()));
    }

    static Decision<CommissionEvent> adoptCalendar(Membership membership, AdoptCalendar command) {
        CalendarVersion calendar = command.calendar();
        Refused.whenBlank(CommissionRefusal.VERSION_MISSING, calendar.version());
        Refused.whenBlank(CommissionRefusal.SOURCE_MISSING, calendar.source());
        Refused.when(
                membership.calendar(calendar.version()).isPresent(),
                CommissionRefusal.VERSION_TAKEN,
                calendar.version());
        refuseUnknownZone(calendar.timeZone());
        refuseSpans(calendar);
        return Decision.of(new CalendarAdopted(command.commissionId(), calendar, command.validFrom()));
    }

    private static void refuseUnknownZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new Refused(CommissionRefusal.CALENDAR_ZONE_UNKNOWN, timeZone);
        }
    }

    private static void refuseSpans(CalendarVersion calendar) {
        calendar.nonWorking().stream()
                .filter(span -> span.to().isBefore(span.from()))
                .findFirst()
                .ifPresent(span -> {
                    throw new Refused(CommissionRefusal.CALENDAR_SPAN_REVERSED, span.from(), span.to());
                });
        long days = calendar.nonWorking().stream()
                .mapToLong(span -> ChronoUnit.DAYS.between(span.from(), span.to()) + 1)
                .sum();
        Refused.when(
                days > BusinessCalendar.LONGEST_COUNT,
                CommissionRefusal.CALENDAR_SPANS_TOO_LONG,
                BusinessCalendar.LONGEST_COUNT);
    }
}
