package org.acuerda.events.commission;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Events of a commission as a body with members, mandates and rules. */
public sealed interface CommissionEvent extends DomainEvent {

    String commissionId();

    @Override
    default String aggregateId() {
        return commissionId();
    }

    /** What is numbered with ordinals of its own. */
    enum Kind {
        ORDINARY,
        EXTRAORDINARY,
        WORKING_MEETING
    }

    /** In what quality a member belongs to the commission. */
    enum Office {
        COORDINATOR,
        TECHNICAL_SECRETARY,
        VOCAL
    }

    /**
     * The commission entered the register.
     *
     * @param aliases other names under which documents mention the same commission
     * @param liveSince first day from which acts are recorded live; a historic fact must be earlier
     * @param seats number of seats by rule; not on record where unknown
     */
    record CommissionEstablished(
            String commissionId, String name, List<String> aliases, LocalDate liveSince, Recorded<Integer> seats)
            implements CommissionEvent {

        public CommissionEstablished {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A coordinator's mandate began.
     *
     * @param electionAct act by which the coordinator was elected; the election is no agreement of the commission
     */
    record MandateOpened(
            String commissionId,
            String mandateId,
            String coordinatorId,
            LocalDate startsOn,
            Recorded<LocalDate> endsOn,
            Recorded<String> electionAct)
            implements CommissionEvent {}

    /** A technical secretary was designated within a mandate. */
    record SecretaryDesignated(
            String commissionId, String mandateId, String secretaryId, LocalDate designatedOn, Recorded<String> act)
            implements CommissionEvent {}

    /**
     * A member joined.
     *
     * @param memberId identifier of the seat holder within the commission
     * @param bodyId body the member belongs to, where it is on record
     * @param hasVote false for a technical secretary who is no member with a vote
     * @param admittedOn first day in office, where it is on record
     */
    record MemberAdmitted(
            String commissionId,
            String memberId,
            String name,
            Office office,
            Recorded<String> bodyId,
            boolean hasVote,
            Recorded<LocalDate> admittedOn,
            Recorded<String> act)
            implements CommissionEvent {}

    /** A member left. The day of leaving is the first one out of office. */
    record MemberRemoved(String commissionId, String memberId, LocalDate removedOn, String act, String reason)
            implements CommissionEvent {}

    /** Rules began to hold for sessions convened from then on. */
    record RuleSetAdopted(String commissionId, RuleSet ruleSet, LocalDate validFrom) implements CommissionEvent {}

    /** A calendar began to hold for terms computed from then on; computed dates do not move. */
    record CalendarAdopted(String commissionId, CalendarVersion calendar, LocalDate validFrom)
            implements CommissionEvent {}

    /** An ordinal was given to a session or working meeting; a cancelled one keeps its ordinal. */
    record OrdinalGiven(
            String commissionId,
            Kind kind,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            String sessionId,
            LocalDate on)
            implements CommissionEvent {}

    /** A short name was given to the commission; earlier ones stay its own and lead to it. */
    record ShortNameGiven(String commissionId, String shortName) implements CommissionEvent {}
}
