package org.acuerda.command.commission;

import java.util.Set;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.EstablishCommission;
import org.acuerda.command.commission.CommissionCommand.GiveShortName;
import org.acuerda.command.commission.CommissionCommand.HoldWorkingMeeting;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.commission.CommissionCommand.RecordSession;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.command.execution.ConflictScopes;
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
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;

/**
 * Conflict scopes of a commission: each member and mandate, and what it has one of at a time: rules, calendar, the last
 * ordinal of each kind, the short name. Convening depends on the rules, the calendar and the mandate, which the session freezes.
 */
final class CommissionConflictScopes implements ConflictScopes<CommissionCommand, CommissionEvent> {

    private static final String COMMISSION = "commission";
    private static final String MANDATES = "mandates";
    private static final String RULES = "rules";
    private static final String CALENDAR = "calendar";
    private static final String SHORT_NAME = "short name";

    @Override
    public Set<String> dependsOn(CommissionCommand command) {
        return switch (command) {
            case EstablishCommission establish -> ConflictScopes.of(COMMISSION);
            case OpenMandate open -> ConflictScopes.of(MANDATES);
            case DesignateSecretary designate -> ConflictScopes.of(designate.mandateId());
            case AdmitMember admit -> ConflictScopes.of(admit.memberId());
            case RemoveMember remove -> ConflictScopes.of(remove.memberId());
            case AdoptRuleSet adopt -> ConflictScopes.of(RULES);
            case AdoptCalendar adopt -> ConflictScopes.of(CALENDAR);
            case ConveneSession convene ->
                ConflictScopes.of(ordinals(convene.kind()), RULES, CALENDAR, MANDATES, convene.convenedBy());
            case RecordSession record -> ConflictScopes.of(ordinals(record.kind()));
            case HoldWorkingMeeting hold -> ConflictScopes.of(ordinals(Kind.WORKING_MEETING));
            case GiveShortName give -> ConflictScopes.of(SHORT_NAME);
        };
    }

    @Override
    public Set<String> affects(CommissionEvent event) {
        return switch (event) {
            case CommissionEstablished established -> ConflictScopes.of(COMMISSION);
            case MandateOpened opened -> ConflictScopes.of(MANDATES);
            case SecretaryDesignated designated -> ConflictScopes.of(designated.mandateId());
            case MemberAdmitted admitted -> ConflictScopes.of(admitted.memberId());
            case MemberRemoved removed -> ConflictScopes.of(removed.memberId());
            case RuleSetAdopted adopted -> ConflictScopes.of(RULES);
            case CalendarAdopted adopted -> ConflictScopes.of(CALENDAR);
            case OrdinalGiven given -> ConflictScopes.of(ordinals(given.kind()));
            case ShortNameGiven given -> ConflictScopes.of(SHORT_NAME);
        };
    }

    private static String ordinals(Kind kind) {
        return "ordinals " + kind;
    }
}
