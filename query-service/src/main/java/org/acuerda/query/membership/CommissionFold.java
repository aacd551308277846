package org.acuerda.query.membership;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.function.UnaryOperator;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.membership.CommissionView.CalendarInForce;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.membership.CommissionView.Removal;
import org.acuerda.query.membership.CommissionView.RuleSetInForce;
import org.acuerda.query.membership.CommissionView.Secretary;
import org.jspecify.annotations.Nullable;

/** Tells a commission from its events. */
final class CommissionFold {

    private CommissionFold() {}

    static CommissionView fold(@Nullable CommissionView before, CommissionEvent event, JournalRecord record) {
        return switch (event) {
            case CommissionEstablished established -> established(established, record);
            case MandateOpened opened ->
                withMandates(begun(before, record), mandates -> plus(mandates, mandate(opened, record)));
            case SecretaryDesignated designated ->
                withMandates(
                        begun(before, record), mandates -> designated(mandates, designated, Attribution.of(record)));
            case MemberAdmitted admitted ->
                withMembers(begun(before, record), members -> plus(members, member(admitted, record)));
            case MemberRemoved removed ->
                withMembers(begun(before, record), members -> removed(members, removed, Attribution.of(record)));
            case RuleSetAdopted adopted -> withRules(begun(before, record), adopted, Attribution.of(record));
            case CalendarAdopted adopted -> withCalendar(begun(before, record), adopted, Attribution.of(record));
            // An ordinal is shown with the session that bears it.
            case OrdinalGiven given -> begun(before, record);
        };
    }

    private static CommissionView established(CommissionEstablished event, JournalRecord record) {
        return new CommissionView(
                event.commissionId(),
                event.name(),
                event.aliases(),
                event.liveSince(),
                event.seats(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.of(record));
    }

    private static Mandate mandate(MandateOpened event, JournalRecord record) {
        return new Mandate(
                event.mandateId(),
                event.coordinatorId(),
                event.startsOn(),
                event.endsOn(),
                event.electionAct(),
                null,
                Attribution.of(record),
                Origin.of(record));
    }

    private static List<Mandate> designated(List<Mandate> mandates, SecretaryDesignated event, Attribution act) {
        Secretary secretary = new Secretary(event.secretaryId(), event.designatedOn(), event.act(), act);
        return replaced(
                mandates,
                mandate -> mandate.mandateId().equals(event.mandateId()),
                mandate -> new Mandate(
                        mandate.mandateId(),
                        mandate.coordinatorId(),
                        mandate.startsOn(),
                        mandate.endsOn(),
                        mandate.electionAct(),
                        secretary,
                        mandate.act(),
                        mandate.origin()));
    }

    private static Member member(MemberAdmitted event, JournalRecord record) {
        return new Member(
                event.memberId(),
                event.name(),
                event.office(),
                event.bodyId(),
                event.hasVote(),
                event.admittedOn(),
                event.act(),
                null,
                Attribution.of(record),
                Origin.of(record));
    }

    private static List<Member> removed(List<Member> members, MemberRemoved event, Attribution act) {
        Removal removal = new Removal(event.removedOn(), event.act(), event.reason(), act);
        return replaced(
                members,
                member -> member.memberId().equals(event.memberId()) && member.isInOffice(),
                member -> new Member(
                        member.memberId(),
                        member.name(),
                        member.office(),
                        member.bodyId(),
                        member.hasVote(),
                        member.admittedOn(),
                        member.admissionAct(),
                        removal,
                        member.act(),
                        member.origin()));
    }

    private static CommissionView withMandates(CommissionView view, UnaryOperator<List<Mandate>> change) {
        return withPeople(view, change.apply(view.mandates()), view.members());
    }

    private static CommissionView withMembers(CommissionView view, UnaryOperator<List<Member>> change) {
        return withPeople(view, view.mandates(), change.apply(view.members()));
    }

    private static CommissionView withPeople(CommissionView view, List<Mandate> mandates, List<Member> members) {
        return new CommissionView(
                view.commissionId(),
                view.name(),
                view.aliases(),
                view.liveSince(),
                view.seats(),
                mandates,
                members,
                view.ruleSets(),
                view.calendars(),
                view.origin());
    }

    private static CommissionView withRules(CommissionView view, RuleSetAdopted event, Attribution act) {
        return withLaw(
                view,
                plus(view.ruleSets(), new RuleSetInForce(event.ruleSet(), event.validFrom(), act)),
                view.calendars());
    }

    private static CommissionView withCalendar(CommissionView view, CalendarAdopted event, Attribution act) {
        return withLaw(
                view,
                view.ruleSets(),
                plus(view.calendars(), new CalendarInForce(event.calendar(), event.validFrom(), act)));
    }

    private static CommissionView withLaw(
            CommissionView view, List<RuleSetInForce> ruleSets, List<CalendarInForce> calendars) {
        return new CommissionView(
                view.commissionId(),
                view.name(),
                view.aliases(),
                view.liveSince(),
                view.seats(),
                view.mandates(),
                view.members(),
                ruleSets,
                calendars,
                view.origin());
    }
}
