package org.acuerda.query.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** View of a commission with its members, mandates and rules. */
@Buildable
public record CommissionView(
        String commissionId,
        @JsonUnwrapped Naming naming,
        LocalDate liveSince,
        Recorded<Integer> seats,
        List<Mandate> mandates,
        List<Member> members,
        List<RuleSetInForce> ruleSets,
        List<CalendarInForce> calendars,
        Origin origin)
        implements CommissionViewBuilder.With {

    public String name() {
        return naming.name();
    }

    public List<String> aliases() {
        return naming.aliases();
    }

    /** The name in addresses; not on record where none was given. */
    public Recorded<String> shortName() {
        return naming.shortName();
    }

    /** Short names of before, oldest first, which still lead to the commission. */
    public List<String> formerShortNames() {
        return naming.formerShortNames();
    }

    /**
     * Value: all names of a commission.
     *
     * @param aliases other names under which documents mention it
     * @param formerShortNames without the present one
     */
    public record Naming(String name, List<String> aliases, Recorded<String> shortName, List<String> formerShortNames) {

        public Naming {
            aliases = List.copyOf(aliases);
            formerShortNames = List.copyOf(formerShortNames);
        }

        /** An earlier short name that is given again is no longer a former one. */
        Naming withShortName(String given) {
            return new Naming(
                    name,
                    aliases,
                    Recorded.of(given),
                    Stream.concat(formerShortNames.stream(), shortName.known().stream())
                            .filter(former -> !former.equals(given))
                            .toList());
        }
    }

    /** The rules in force on a day; empty where the commission has adopted none for that day. */
    public Optional<RuleSet> ruleSetOn(LocalDate day) {
        return ruleSets.reversed().stream()
                .filter(adopted -> !adopted.validFrom().isAfter(day))
                .max(Comparator.comparing(RuleSetInForce::validFrom))
                .map(RuleSetInForce::ruleSet);
    }

    /** The calendar of a version; versions are never used twice. */
    public Optional<CalendarVersion> calendar(String version) {
        return calendars.stream()
                .map(CalendarInForce::calendar)
                .filter(calendar -> calendar.version().equals(version))
                .findFirst();
    }

    /** The calendar in force on a day; empty where the commission has adopted none for that day. */
    public Optional<CalendarVersion> calendarOn(LocalDate day) {
        return calendars.reversed().stream()
                .filter(adopted -> !adopted.validFrom().isAfter(day))
                .max(Comparator.comparing(CalendarInForce::validFrom))
                .map(CalendarInForce::calendar);
    }

    /**
     * Value: coordinator's mandate.
     *
     * @param secretary the person designated last; null while none is on record
     * @param formerSecretaries designated before, oldest first
     */
    @Buildable
    public record Mandate(
            String mandateId,
            String coordinatorId,
            LocalDate startsOn,
            Recorded<LocalDate> endsOn,
            Recorded<String> electionAct,
            @Nullable Secretary secretary,
            List<Secretary> formerSecretaries,
            Attribution act,
            Origin origin)
            implements CommissionViewMandateBuilder.With {

        /** Whether it is in force on a day; its last day belongs to it. */
        public boolean includes(LocalDate day) {
            return !day.isBefore(startsOn)
                    && endsOn.known().map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    /** Value: technical secretary's designation. */
    public record Secretary(
            String secretaryId, LocalDate designatedOn, Recorded<String> designationAct, Attribution act) {}

    /**
     * Value: member, in office or not.
     *
     * @param removal how the member left; null while in office
     */
    @Buildable
    public record Member(
            String memberId,
            String name,
            CommissionEvent.Office office,
            Recorded<String> bodyId,
            boolean hasVote,
            Recorded<LocalDate> admittedOn,
            Recorded<String> admissionAct,
            @Nullable Removal removal,
            Attribution act,
            Origin origin)
            implements CommissionViewMemberBuilder.With {

        /** Whether the member has not left. */
        public boolean isInOffice() {
            return removal == null;
        }

        /** Whether the member is in office on a day; without an admission on record, in office until leaving. */
        public boolean isInOfficeOn(LocalDate day) {
            boolean began =
                    admittedOn.known().map(since -> !day.isBefore(since)).orElse(true);
            return began && (removal == null || day.isBefore(removal.removedOn()));
        }
    }

    /** Value: departure of a member; the day is the first one out of office. */
    public record Removal(LocalDate removedOn, String removalAct, String reason, Attribution act) {}

    /** Value: rules and the day from which they are in force. */
    public record RuleSetInForce(RuleSet ruleSet, LocalDate validFrom, Attribution act) {}

    /** Value: calendar and the day from which it is in force. */
    public record CalendarInForce(CalendarVersion calendar, LocalDate validFrom, Attribution act) {}
}
