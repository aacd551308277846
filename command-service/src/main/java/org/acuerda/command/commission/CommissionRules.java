package org.acuerda.command.commission;

import java.time.LocalDate;
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
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.decision.Rejection;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.rules.Sessions;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;

/** Rules of commissions: what may happen to one, and when it may create a session or a working meeting. */
final class CommissionRules {

    private CommissionRules() {}

    static Decision<CommissionEvent> decide(
            Membership membership,
            CommissionCommand command,
            Circumstances circumstances,
            Sessions sessions,
            ShortNames shortNames) {
        if (!(command instanceof EstablishCommission) && !membership.exists()) {
            throw new AggregateNotFound(command.commissionId());
        }
        refuseHistoricFromLiveTime(membership, circumstances);
        return switch (command) {
            case EstablishCommission establish -> establish(membership, establish);
            case AdmitMember admit -> MemberRules.admit(membership, admit, circumstances);
            case RemoveMember remove -> MemberRules.remove(membership, remove);
            case OpenMandate open -> MandateRules.open(membership, open, circumstances);
            case DesignateSecretary designate -> MandateRules.designate(membership, designate, circumstances);
            case AdoptRuleSet adopt -> ParameterRules.adoptRuleSet(membership, adopt);
            case AdoptCalendar adopt -> ParameterRules.adoptCalendar(membership, adopt);
            case ConveneSession convene -> ConveningRules.convene(membership, convene, circumstances, sessions);
            case RecordSession record -> RecordingRules.recordSession(membership, record, circumstances);
            case HoldWorkingMeeting hold -> RecordingRules.holdWorkingMeeting(membership, hold, circumstances);
            case GiveShortName give -> ShortNameRules.give(membership, give, shortNames);
        };
    }

    private static Decision<CommissionEvent> establish(Membership membership, EstablishCommission command) {
        if (membership.exists()) {
            throw new AggregateExists(command.commissionId());
        }
        Rejected.whenBlank(CommissionRejection.COMMISSION_NAME_MISSING, command.name());
        Rejected.when(
                command.seats().known().filter(seats -> seats < 1).isPresent(), CommissionRejection.SEATS_NOT_POSITIVE);
        return Decision.of(new CommissionEstablished(
                command.commissionId(), command.name(), command.aliases(), command.liveSince(), command.seats()));
    }

    /** A historic fact is from before live recording began, so that no live act can avoid the rules. */
    private static void refuseHistoricFromLiveTime(Membership membership, Circumstances circumstances) {
        if (membership.exists() && !circumstances.isLive()) {
            circumstances.occurredOn().latest(membership.zone()).ifPresent(day -> refuseFromLiveTime(membership, day));
        }
    }

    /** Refuses a historic fact of a day on which recording was live already. */
    static void refuseFromLiveTime(Membership membership, LocalDate day) {
        Rejected.when(
                !day.isBefore(membership.liveSince()),
                CommissionRejection.HISTORIC_NOT_BEFORE_LIVE,
                day,
                membership.liveSince());
    }

    /** Refuses a live fact of a day before live recording began. */
    static void refuseBeforeLiveTime(Membership membership, LocalDate day) {
        Rejected.when(
                day.isBefore(membership.liveSince()),
                CommissionRejection.LIVE_BEFORE_LIVE_SINCE,
                day,
                membership.liveSince());
    }

    /** Rejects a live act where a value is not on record that only a source may leave out. */
    static void refuseNotOnRecord(Circumstances circumstances, Recorded<?> value, String field) {
        if (circumstances.isLive() && value.known().isEmpty()) {
            throw new Rejected(
                    Rejection.of(CommissionRejection.MISSING_IN_LIVE_ACT).at(field));
        }
    }
}
