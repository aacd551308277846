package org.acuerda.command.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.command.session.rules.CallAgenda;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.session.SessionEvent;

/** Commands of one commission. */
sealed interface CommissionCommand extends Command {

    String commissionId();

    @Override
    default String aggregateId() {
        return commissionId();
    }

    /** Enters a commission in the register. Live recording begins on {@code liveSince}; earlier facts are historic. */
    record EstablishCommission(
            String commissionId, String name, List<String> aliases, LocalDate liveSince, Recorded<Integer> seats)
            implements CommissionCommand {}

    /** Opens a coordinator's mandate. The coordinator must be a member. */
    record OpenMandate(
            String commissionId,
            String mandateId,
            String coordinatorId,
            LocalDate startsOn,
            Recorded<LocalDate> endsOn,
            Recorded<String> electionAct)
            implements CommissionCommand {}

    /** Designates the technical secretary of a mandate, in place of the one before where there was one. */
    record DesignateSecretary(
            String commissionId, String mandateId, String secretaryId, LocalDate designatedOn, Recorded<String> act)
            implements CommissionCommand {}

    /** Admits a member, or a technical secretary without a vote. */
    record AdmitMember(
            String commissionId,
            String memberId,
            String name,
            CommissionEvent.Office office,
            @RefersTo(Registry.BODY) Recorded<String> bodyId,
            boolean hasVote,
            Recorded<LocalDate> admittedOn,
            Recorded<String> act)
            implements CommissionCommand {}

    /** Records that a member left; {@code removedOn} is the first day out of office. */
    record RemoveMember(String commissionId, String memberId, LocalDate removedOn, String act, String reason)
            implements CommissionCommand {}

    /** Puts rules in force for sessions convened from a day on. */
    record AdoptRuleSet(String commissionId, RuleSet ruleSet, LocalDate validFrom) implements CommissionCommand {}

    /** Puts a calendar in force for terms computed from a day on. */
    record AdoptCalendar(String commissionId, CalendarVersion calendar, LocalDate validFrom)
            implements CommissionCommand {}

    /**
     * Convenes a session, which gets the next ordinal of its kind.
     *
     * @param convenedBy member whose office convenes
     * @param noticeWaiver why a shorter notice than the rules ask is accepted; left out where the notice is long enough
     */
    record ConveneSession(
            String commissionId,
            String sessionId,
            CommissionEvent.Kind kind,
            Instant startsAt,
            SessionEvent.Venue venue,
            CallAgenda agenda,
            String convenedBy,
            Recorded<String> noticeWaiver)
            implements CommissionCommand {}

    /** Records a session that a source mentions; only as a historic fact. */
    record RecordSession(
            String commissionId,
            String sessionId,
            CommissionEvent.Kind kind,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            String title,
            LocalDate heldOn,
            String venue,
            Recorded<String> city,
            List<SessionEvent.RecordedItem> items)
            implements CommissionCommand {}

    /**
     * Records that a working meeting was held. A live one gets mandate and ordinal from the commission; a historic one
     * has those of its source, or they are not on record.
     */
    record HoldWorkingMeeting(
            String commissionId,
            String meetingId,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            String title,
            LocalDate heldOn,
            String venue,
            Recorded<String> city,
            List<WorkingMeetingEvent.Point> points)
            implements CommissionCommand {}

    /** Gives the commission a short name, in place of the one before where there was one. */
    record GiveShortName(String commissionId, String shortName) implements CommissionCommand {}
}
