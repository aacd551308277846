package org.acuerda.command.membership;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.acuerda.events.commission.RuleSet;

/**
 * Fold of a commission from its own events. Every question is for a day, because seats change holders by date.
 *
 * @param exists false until the commission is established
 * @param liveSince first day of live recording
 * @param sequence last event folded, -1 before the first
 */
public record Membership(
        boolean exists,
        LocalDate liveSince,
        Recorded<Integer> seats,
        List<Member> members,
        List<Mandate> mandates,
        List<RuleSetAdopted> ruleSets,
        List<CalendarAdopted> calendars,
        List<OrdinalGiven> ordinals,
        long sequence) {

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
    public record Mandate(
            String mandateId,
            String coordinatorId,
            LocalDate startsOn,
            Recorded<LocalDate> endsOn,
            List<SecretaryDesignated> secretaries) {

        public Mandate {
            secretaries = List.copyOf(secretaries);
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

        private Mandate endingOn(LocalDate day) {
            return new Mandate(mandateId, coordinatorId, startsOn, Recorded.of(day), secretaries);
        }

        private Mandate with(SecretaryDesignated designated) {
            return new Mandate(mandateId, coordinatorId, startsOn, endsOn, plus(secretaries, designated));
        }
    }

    /** Nothing known yet. */
    public static Membership none() {
        return new Membership(
                false,
                LocalDate.MIN,
                Recorded.notOnRecord(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                -1);
    }

    /** Folds one more event. */
    public Membership evolve(CommissionEvent event) {
        return switch (event) {
            case CommissionEstablished established ->
                with(
                        true,
                        established.liveSince(),
                        established.seats(),
                        members,
                        mandates,
                        ruleSets,
                        calendars,
                        ordinals);
            case MandateOpened opened ->
                with(
                        exists,
                        liveSince,
                        seats,
                        members,
                        plus(
                                endedBefore(opened.startsOn()),
                                new Mandate(
                                        opened.mandateId(),
                                        opened.coordinatorId(),
                                        opened.startsOn(),
                                        opened.endsOn(),
                                        List.of())),
                        ruleSets,
                        calendars,
                        ordinals);
            case SecretaryDesignated designated ->
                with(exists, liveSince, seats, members, withSecretary(designated), ruleSets, calendars, ordinals);
            case MemberAdmitted admitted ->
                with(
                        exists,
                        liveSince,
                        seats,
                        plus(members, new Member(admitted, Recorded.notOnRecord())),
                        mandates,
                        ruleSets,
                        calendars,
                        ordinals);
            case MemberRemoved removed ->
                with(exists, liveSince, seats, without(removed), mandates, ruleSets, calendars, ordinals);
            case RuleSetAdopted adopted ->
                with(exists, liveSince, seats, members, mandates, plus(ruleSets, adopted), calendars, ordinals);
            case CalendarAdopted adopted ->
                with(exists, liveSince, seats, members, mandates, ruleSets, plus(calendars, adopted), ordinals);
            case OrdinalGiven given ->
                with(exists, liveSince, seats, members, mandates, ruleSets, calendars, plus(ordinals, given));
        };
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

    private Membership with(
            boolean nowExists,
            LocalDate since,
            Recorded<Integer> nowSeats,
            List<Member> nowMembers,
            List<Mandate> nowMandates,
            List<RuleSetAdopted> nowRuleSets,
            List<CalendarAdopted> nowCalendars,
            List<OrdinalGiven> nowOrdinals) {
        return new Membership(
                nowExists,
                since,
                nowSeats,
                nowMembers,
                nowMandates,
                nowRuleSets,
                nowCalendars,
                nowOrdinals,
                sequence + 1);
    }

    /** A mandate whose end is not on record ends where the next begins. */
    private List<Mandate> endedBefore(LocalDate start) {
        return mandates.stream()
                .map(mandate ->
                        mandate.endsOn().known().isEmpty() && mandate.startsOn().isBefore(start)
                                ? mandate.endingOn(start.minusDays(1))
                                : mandate)
                .toList();
    }

    private List<Mandate> withSecretary(SecretaryDesignated designated) {
        return mandates.stream()
                .map(mandate -> mandate.mandateId().equals(designated.mandateId()) ? mandate.with(designated) : mandate)
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
