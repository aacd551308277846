package org.acuerda.command.commission;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.EstablishCommission;
import org.acuerda.command.commission.CommissionCommand.HoldWorkingMeeting;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.commission.CommissionCommand.RecordSession;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;

/**
 * Each member and mandate, and what a commission has one of at a time: rules, calendar, the last ordinal of each kind.
 * Whoever convenes relies on the rules, the calendar and the mandate, which the session freezes.
 */
final class CommissionThings implements Things<CommissionCommand, CommissionEvent> {

    private static final String COMMISSION = "commission";
    private static final String MANDATES = "mandates";
    private static final String RULES = "rules";
    private static final String CALENDAR = "calendar";

    @Override
    public Set<String> touchedBy(CommissionCommand command) {
        return switch (command) {
            case EstablishCommission establish -> Things.of(COMMISSION);
            case OpenMandate open -> Things.of(MANDATES);
            case DesignateSecretary designate -> Things.of(designate.mandateId());
            case AdmitMember admit -> Things.of(admit.memberId());
            case RemoveMember remove -> Things.of(remove.memberId());
            case AdoptRuleSet adopt -> Things.of(RULES);
            case AdoptCalendar adopt -> Things.of(CALENDAR);
            case ConveneSession convene ->
                Things.of(ordinals(convene.kind()), RULES, CALENDAR, MANDATES, convene.convenedBy());
            case RecordSession record -> Things.of(ordinals(record.kind()));
            case HoldWorkingMeeting hold -> Things.of(ordinals(Kind.WORKING_MEETING));
        };
    }

    @Override
    public Set<String> changedBy(CommissionEvent event) {
        return switch (event) {
            case CommissionEstablished established -> Things.of(COMMISSION);
            case MandateOpened opened -> Things.of(MANDATES);
            case SecretaryDesignated designated -> Things.of(designated.mandateId());
            case MemberAdmitted admitted -> Things.of(admitted.memberId());
            case MemberRemoved removed -> Things.of(removed.memberId());
            case RuleSetAdopted adopted -> Things.of(RULES);
            case CalendarAdopted adopted -> Things.of(CALENDAR);
            case OrdinalGiven given -> Things.of(ordinals(given.kind()));
        };
    }

    private static String ordinals(Kind kind) {
        return "ordinals " + kind;
    }
}
