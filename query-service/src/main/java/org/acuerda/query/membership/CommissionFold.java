package org.acuerda.query.membership;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import org.acuerda.events.Recorded;
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
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.membership.CommissionView.CalendarInForce;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.membership.CommissionView.Naming;
import org.acuerda.query.membership.CommissionView.Removal;
import org.acuerda.query.membership.CommissionView.RuleSetInForce;
import org.acuerda.query.membership.CommissionView.Secretary;
import org.jspecify.annotations.Nullable;

/** Fold of a commission's events. */
final class CommissionFold {

    private CommissionFold() {}

    static CommissionView fold(@Nullable CommissionView before, CommissionEvent event, JournalRecord record) {
        return switch (event) {
            case CommissionEstablished established -> established(established, record);
            case MandateOpened opened -> opened(begun(before, record), opened, record);
            case SecretaryDesignated designated ->
                designated(begun(before, record), designated, Attribution.of(record));
            case MemberAdmitted admitted -> admitted(begun(before, record), admitted, record);
            case MemberRemoved removed -> removed(begun(before, record), removed, Attribution.of(record));
            case RuleSetAdopted adopted -> adopted(begun(before, record), adopted, Attribution.of(record));
            case CalendarAdopted adopted -> adopted(begun(before, record), adopted, Attribution.of(record));
            // An ordinal is shown with the session that bears it.
            case OrdinalGiven given -> begun(before, record);
            case ShortNameGiven given -> named(begun(before, record), given);
        };
    }

    private static CommissionView established(CommissionEstablished event, JournalRecord record) {
        return CommissionViewBuilder.builder()
                .commissionId(event.commissionId())
                .naming(new Naming(event.name(), event.aliases(), Recorded.notOnRecord(), List.of()))
                .liveSince(event.liveSince())
                .seats(event.seats())
                .origin(Origin.of(record))
                .build();
    }

    private static CommissionView named(CommissionView view, ShortNameGiven event) {
        return view.withNaming(view.naming().withShortName(event.shortName()));
    }

    private static CommissionView opened(CommissionView view, MandateOpened event, JournalRecord record) {
        Mandate mandate = CommissionViewMandateBuilder.builder()
                .mandateId(event.mandateId())
                .coordinatorId(event.coordinatorId())
                .startsOn(event.startsOn())
                .endsOn(event.endsOn())
                .electionAct(event.electionAct())
                .act(Attribution.of(record))
                .origin(Origin.of(record))
                .build();
        return view.withMandates(plus(view.mandates(), mandate));
    }

    private static CommissionView designated(CommissionView view, SecretaryDesignated event, Attribution act) {
        Secretary secretary = new Secretary(event.secretaryId(), event.designatedOn(), event.act(), act);
        return view.withMandates(replaced(
                view.mandates(),
                mandate -> mandate.mandateId().equals(event.mandateId()),
                mandate -> mandate.with(now -> now.secretary(secretary)
                        .formerSecretaries(
                                mandate.secretary() == null
                                        ? mandate.formerSecretaries()
                                        : plus(mandate.formerSecretaries(), mandate.secretary())))));
    }

    private static CommissionView admitted(CommissionView view, MemberAdmitted event, JournalRecord record) {
        Member member = CommissionViewMemberBuilder.builder()
                .memberId(event.memberId())
                .name(event.name())
                .office(event.office())
                .bodyId(event.bodyId())
                .hasVote(event.hasVote())
                .admittedOn(event.admittedOn())
                .admissionAct(event.act())
                .act(Attribution.of(record))
                .origin(Origin.of(record))
                .build();
        return view.withMembers(plus(view.members(), member));
    }

    private static CommissionView removed(CommissionView view, MemberRemoved event, Attribution act) {
        Removal removal = new Removal(event.removedOn(), event.act(), event.reason(), act);
        return view.withMembers(replaced(
                view.members(),
                member -> member.memberId().equals(event.memberId()) && member.isInOffice(),
                member -> member.withRemoval(removal)));
    }

    private static CommissionView adopted(CommissionView view, RuleSetAdopted event, Attribution act) {
        return view.withRuleSets(plus(view.ruleSets(), new RuleSetInForce(event.ruleSet(), event.validFrom(), act)));
    }

    private static CommissionView adopted(CommissionView view, CalendarAdopted event, Attribution act) {
        return view.withCalendars(
                plus(view.calendars(), new CalendarInForce(event.calendar(), event.validFrom(), act)));
    }
}
