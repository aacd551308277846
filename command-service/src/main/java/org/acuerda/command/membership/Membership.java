package org.acuerda.command.membership;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.events.commission.RuleSet;

/**
 * Fold of a commission from its own events. Every question is for a day, because seats change holders by date.
 *
 * @param exists false until the commission is established
 * @param liveSince first day of live recording
 * @param sequence last event folded, -1 before the first
 */
@Buildable
public record Membership(
        boolean exists,
        LocalDate liveSince,
        Recorded<Integer> seats,
        Recorded<String> shortName,
        List<Member> members,
        List<Mandate> mandates,
        List<RuleSetAdopted> ruleSets,
        List<CalendarAdopted> calendars,
        List<OrdinalGiven> ordinals,
        long sequence)
        implements MembershipBuilder.With {

    /** Where days begin and end until a calendar says otherwise. */
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("America/Mexico_City");

    /**
     * One holder of a seat.
     *
     * @param removedOn first day out of office; not on record while in office
     */
    public record Member(MemberAdmitted admission, Recorded<LocalDate> removedOn) {

        public String memberId() {
            return admission.memberId();
        }

        public boolean isInOfficeOn(LocalDate day) {
            boolean began = admission
                    .admittedOn()
                    .known()
                    .map(since -> !day.isBefore(since))
                    .orElse(true);
            boolean ended = removedOn.known().map(until -> !day.isBefore(until)).orElse(false);
            return began && !ended;
        }

        /** Who holds the vote where bodies vote: the body, or the person where no body is on record. */
        public String votingUnit(RuleSet.VotingUnit unit) {
            return unit == RuleSet.VotingUnit.BODY ? admission.bodyId().known().orElse(memberId()) : memberId();
        }
    }

    /**
     * One mandate with its coordinator and the secretaries designated in it.
     *
     * @param endsOn last day; may be not on record
     */
    @Buildable
    public record Mandate(
            String mandateId,
            String coordinatorId,
            LocalDate startsOn,
            Recorded<LocalDate> endsOn,
            List<SecretaryDesignated> secretaries)
            implements MembershipMandateBuilder.With {

        public Mandate {
            secretaries = Copies.of(secretaries);
        }

        public boolean includes(LocalDate day) {
            return !day.isBefore(startsOn)
                    && endsOn.known().map(end -> !day.isAfter(end)).orElse(true);
        }

        /** The secretary on a day: the one designated last before it. */
        public Optional<String> secretaryOn(LocalDate day) {
            return secretaries.reversed().stream()
                    .filter(designated -> !designated.designatedOn().isAfter(day))
                    .max(Comparator.comparing(SecretaryDesignated::designatedOn))
                    .map(SecretaryDesignated::secretaryId);
        }
    }

    /** Nothing known yet. */
    public static Membership none() {
        return MembershipBuilder.builder()
                .exists(false)
                .liveSince(LocalDate.MIN)
                .seats(Recorded.notOnRecord())
                .shortName(Recorded.notOnRecord())
                .members(List.of())
                .mandates(List.of())
                .ruleSets(List.of())
                .calendars(List.of())
                .ordinals(List.of())
                .sequence(-1)
                .build();
    }

    /** Folds one more event. */
    public Membership evolve(CommissionEvent event) {
        return folded(event).withSequence(sequence + 1);
    }

    private Membership folded(CommissionEvent event) {
        return switch (event) {
            case CommissionEstablished established ->
                with(now -> now.exists(true).liveSince(established.liveSince()).seats(established.seats()));
            case MandateOpened opened -> withMandates(plus(endedBefore(opened.startsOn()), mandate(opened)));
            case SecretaryDesignated designated -> withMandates(designated(designated));
            case MemberAdmitted admitted -> withMembers(plus(members, new Member(admitted, Recorded.notOnRecord())));
            case MemberRemoved removed -> withMembers(without(removed));
            case RuleSetAdopted adopted -> withRuleSets(plus(ruleSets, adopted));
            case CalendarAdopted adopted -> withCalendars(plus(calendars, adopted));
            case OrdinalGiven given -> withOrdinals(plus(ordinals, given));
            case ShortNameGiven given -> withShortName(Recorded.of(given.shortName()));
        };
    }

    private static Mandate mandate(MandateOpened event) {
        return new Mandate(event.mandateId(), event.coordinatorId(), event.startsOn(), event.endsOn(), List.of());
    }

    /** Members with a vote who are in office on a day, in the order of their admission. */
    public List<Member> votersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.admission().hasVote() && member.isInOfficeOn(day))
                .toList();
    }

    /** A member in office on a day, with or without a vote. */
    public Optional<Member> inOffice(String memberId, LocalDate day) {
        return members.stream()
                .filter(member -> member.memberId().equals(memberId) && member.isInOfficeOn(day))
                .findFirst();
    }

    /** A member who is or was in office. */
    public Optional<Member> member(String memberId) {
        return members.reversed().stream()
                .filter(member -> member.memberId().equals(memberId))
                .findFirst();
    }

    public Optional<Mandate> mandateOn(LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.includes(day)).findFirst();
    }

    public Optional<Mandate> mandate(String mandateId) {
        return mandates.stream()
                .filter(mandate -> mandate.mandateId().equals(mandateId))
                .findFirst();
    }

    /** The rules that hold for what is convened on a day; of two that begin on the same day, those adopted last. */
    public Optional<RuleSet> ruleSetOn(LocalDate day) {
        return ruleSets.reversed().stream()
                .filter(adopted -> !adopted.validFrom().isAfter(day))
                .max(Comparator.comparing(RuleSetAdopted::validFrom))
                .map(RuleSetAdopted::ruleSet);
    }

    /** The calendar of that version; versions are never used twice. */
    public Optional<CalendarVersion> calendar(String version) {
        return calendars.stream()
                .map(CalendarAdopted::calendar)
                .filter(calendar -> calendar.version().equals(version))
                .findFirst();
    }

    /** The zone in which the commission's days begin and end: that of the calendar adopted last. */
    public ZoneId zone() {
        return calendars.isEmpty()
                ? DEFAULT_ZONE
                : ZoneId.of(calendars.getLast().calendar().timeZone());
    }

    /** The calendar that holds for what is computed on a day; of two that begin on the same day, the one adopted last. */
    public Optional<CalendarVersion> calendarOn(LocalDate day) {
        return calendars.reversed().stream()
                .filter(adopted -> !adopted.validFrom().isAfter(day))
                .max(Comparator.comparing(CalendarAdopted::validFrom))
                .map(CalendarAdopted::calendar);
    }

    /** A mandate whose end is not on record ends where the next begins. */
    private List<Mandate> endedBefore(LocalDate start) {
        return mandates.stream()
                .map(mandate ->
                        mandate.endsOn().known().isEmpty() && mandate.startsOn().isBefore(start)
                                ? mandate.withEndsOn(Recorded.of(start.minusDays(1)))
                                : mandate)
                .toList();
    }

    private List<Mandate> designated(SecretaryDesignated designated) {
        return mandates.stream()
                .map(mandate -> mandate.mandateId().equals(designated.mandateId())
                        ? mandate.withSecretaries(plus(mandate.secretaries(), designated))
                        : mandate)
                .toList();
    }

    private List<Member> without(MemberRemoved removed) {
        return members.stream()
                .map(member -> member.memberId().equals(removed.memberId())
                                && member.removedOn().known().isEmpty()
                        ? new Member(member.admission(), Recorded.of(removed.removedOn()))
                        : member)
                .toList();
    }
}
