package org.acuerda.query.convening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet.ConvenedBy;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.RowSource;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.CommissionView.Mandate;
import org.acuerda.query.membership.CommissionView.Member;
import org.acuerda.query.membership.CommissionZones;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.session.PendingMatter;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.BooleanNode;

/** Choices of the forms of a call, and the first values of their fields. */
@Component
final class CallChoices {

    private final Sessions sessions;
    private final Membership membership;
    private final CommissionZones zones;

    CallChoices(Sessions sessions, Membership membership, CommissionZones zones) {
        this.sessions = sessions;
        this.membership = membership;
        this.zones = zones;
    }

    /** Members who may convene today: the coordinator and, where the rules say so, the technical secretary. */
    List<Option> conveners(FormContext context) {
        LocalDate day = zones.now().today(context.subjectId());
        return commission(context.subjectId()).stream()
                .flatMap(commission -> commission.mandates().stream()
                        .filter(mandate -> mandate.includes(day))
                        .flatMap(mandate -> conveners(commission, mandate, day)))
                .map(id -> person(id, context))
                .toList();
    }

    private static Stream<String> conveners(CommissionView commission, Mandate mandate, LocalDate day) {
        boolean assists = commission
                .ruleSetOn(day)
                .filter(rules -> rules.convenedBy() == ConvenedBy.COORDINATION_OR_SECRETARY)
                .isPresent();
        return Stream.concat(
                Stream.of(mandate.coordinatorId()),
                Stream.ofNullable(mandate.secretary())
                        .filter(secretary -> assists)
                        .map(CommissionView.Secretary::secretaryId));
    }

    /** Members in office today or on the session's day. */
    List<Option> members(FormContext context) {
        return session(context).stream()
                .flatMap(session -> commission(session.designation().commissionId()).stream()
                        .flatMap(commission -> commission.members().stream())
                        .filter(member -> member.isInOfficeOn(session.schedule().heldOn())
                                || member.isInOfficeOn(
                                        zones.now().today(session.designation().commissionId()))))
                .map(Member::memberId)
                .map(id -> person(id, context))
                .toList();
    }

    /** Members whom the present call has not reached. */
    List<String> uninformed(FormContext context) {
        return recipients(context)
                .filter(recipient -> !recipient.informed())
                .map(Recipient::memberId)
                .toList();
    }

    /** Members to whom the call was sent. */
    List<Option> called(FormContext context) {
        return recipients(context)
                .filter(recipient -> !recipient.calls().isEmpty())
                .map(recipient -> person(recipient.memberId(), context))
                .toList();
    }

    /** The answers whether a member will attend. */
    List<Option> answers(FormContext context) {
        return List.of(
                new Option("true", answer("yes", context), BooleanNode.TRUE),
                new Option("false", answer("no", context), BooleanNode.FALSE));
    }

    /** The items of the present call, with room for more. */
    List<RowSource.Row> agenda(FormContext context) {
        return session(context).map(CallAgendaRows::of).orElse(List.of());
    }

    /** The agenda of a new session, with what the last ones of its kind left; ordinary where no kind is chosen yet. */
    List<RowSource.Row> newAgenda(FormContext context) {
        Kind kind = context.typed("kind")
                .filter(Kind.EXTRAORDINARY.name()::equals)
                .map(Kind::valueOf)
                .orElse(Kind.ORDINARY);
        return CallAgendaRows.usual(sessions.pending(context.subjectId(), kind).items(), context);
    }

    /** The pending matters of the commission that an item may take up, each with where it comes from. */
    List<Option> pending(FormContext context) {
        String commissionId = session(context)
                .map(session -> session.designation().commissionId())
                .orElse(context.subjectId());
        return sessions.pending(commissionId, null).items().stream()
                .map(matter -> option(matter, context))
                .toList();
    }

    private static Option option(PendingMatter matter, FormContext context) {
        String label = context.words()
                .say(
                        "convening.pending",
                        context.words().sessionWithDay(matter.session()),
                        matter.item().number(),
                        matter.item().title());
        return new Option(
                CallAgendaRows.value(matter), label, EventJson.mapper().valueToTree(matter.matter()));
    }

    private Stream<Recipient> recipients(FormContext context) {
        return session(context).stream().flatMap(session -> session.schedule().convocation().known().stream()
                .flatMap(call -> commission(session.designation().commissionId()).stream()
                        .flatMap(commission -> Recipient.of(session, call, commission).stream())));
    }

    private Optional<SessionView> session(FormContext context) {
        return sessions.byId(context.subjectId()).map(details -> details.view());
    }

    private Optional<CommissionView> commission(String commissionId) {
        return membership.commission(commissionId).map(found -> found.view());
    }

    private static Option person(String id, FormContext context) {
        return new Option(id, context.names().person(id).text());
    }

    private static String answer(String key, FormContext context) {
        return context.words().capitalized(context.words().say(key));
    }
}
