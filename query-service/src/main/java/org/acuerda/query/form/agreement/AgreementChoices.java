package org.acuerda.query.form.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal.Responsible;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.membership.MemberFilter;
import org.acuerda.query.membership.MemberFilterBuilder;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.session.SessionFilter;
import org.acuerda.query.session.SessionStatus;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Choices in the forms of an agreement: its parts, possible responsible persons, and addressees of notices. */
@Component
final class AgreementChoices {

    private final Agreements agreements;
    private final Sessions sessions;
    private final Membership membership;
    private final Bodies bodies;

    AgreementChoices(Agreements agreements, Sessions sessions, Membership membership, Bodies bodies) {
        this.agreements = agreements;
        this.sessions = sessions;
        this.membership = membership;
        this.bodies = bodies;
    }

    List<Option> points(FormContext context) {
        return inAgreement(context, agreement -> agreement.resolution().points().stream()
                .map(point ->
                        new Option(point.pointId(), NameResolver.shortened(point.number() + ". " + point.text()))));
    }

    List<Option> evidence(FormContext context) {
        return inAgreement(context, agreement -> agreement.course().evidence().stream()
                .map(attached -> attached.evidence().evidenceId())
                .map(id -> new Option(id, context.names().evidence(agreement, id))));
    }

    /** What the report names that the form is about; with none chosen, what the only report names. */
    List<String> evidenceOfReport(FormContext context) {
        return agreements.byId(context.subjectId()).stream()
                .map(found -> found.view().course().followUps())
                .flatMap(reports -> reports.stream().filter(report -> context.typed("followUpId")
                        .map(report.followUpId()::equals)
                        .orElse(reports.size() == 1)))
                .flatMap(report -> report.evidenceIds().stream())
                .toList();
    }

    List<Option> reports(FormContext context) {
        return inAgreement(context, agreement -> agreement.course().followUps().reversed().stream()
                .map(report -> new Option(
                        report.followUpId(),
                        NameResolver.shortened(context.words().when(report.act().on()) + ", "
                                + context.words().of(report.status()) + ": " + report.narrative()))));
    }

    List<Option> notices(FormContext context) {
        return inAgreement(context, agreement -> agreement.publicity().notices().stream()
                .map(notice -> new Option(
                        notice.noticeId(),
                        context.words().capitalized(context.words().letter(notice.officeNumber())) + ", "
                                + context.words().inSentence(notice.medium()))));
    }

    /** The addressees of the chosen notice; of every notice while none is chosen. */
    List<Option> addressees(FormContext context) {
        String noticeId = context.typed("noticeId").orElse("");
        return inAgreement(context, agreement -> agreement.publicity().notices().stream()
                .filter(notice -> noticeId.isEmpty() || notice.noticeId().equals(noticeId))
                .flatMap(notice -> notice.addressees().stream())
                .map(Responsible::id)
                .distinct()
                .map(id -> new Option(
                        id,
                        context.names().addressee(agreement.agreementId(), id).text())));
    }

    /** The sessions of the agreement's commission that were held since it was adopted, or go on now. */
    List<Option> sessions(FormContext context) {
        return inAgreement(
                context,
                agreement ->
                        sessions
                                .find(SessionFilter.of(agreement.adoption().commissionId()), Slice.most())
                                .items()
                                .stream()
                                .filter(session -> isHeld(session.view().status()))
                                .filter(session -> !session.view()
                                        .schedule()
                                        .heldOn()
                                        .isBefore(agreement.adoption().adoptedOn()))
                                .map(session -> new Option(
                                        session.view().sessionId(),
                                        context.words()
                                                .sessionWithDay(session.view().reference()))));
    }

    private static boolean isHeld(SessionStatus status) {
        return switch (status) {
            case RECORDED, IN_SESSION, IN_RECESS, CLOSED, CONCLUDED -> true;
            case CONVENED, CANCELLED, WITHOUT_QUORUM, SECOND_CALL -> false;
        };
    }

    /** The persons already responsible, the members in office of the agreement's commission, and the bodies. */
    List<Option> parties(FormContext context) {
        return inAgreement(context, agreement -> {
            Map<String, Option> parties = new LinkedHashMap<>();
            Stream.of(
                            agreement.responsibles().stream(),
                            members(agreement.adoption().commissionId()),
                            registeredBodies())
                    .flatMap(several -> several)
                    .forEach(party -> parties.putIfAbsent(party.id(), option(party)));
            return parties.values().stream();
        });
    }

    private Stream<Responsible> members(String commissionId) {
        MemberFilter inOffice = MemberFilterBuilder.builder()
                .commission(commissionId)
                .inOffice(true)
                .build();
        return membership.members(inOffice, Slice.most()).items().stream()
                .map(entry -> new Responsible(
                        Responsible.Kind.MEMBER,
                        entry.member().memberId(),
                        entry.member().name()));
    }

    private Stream<Responsible> registeredBodies() {
        return bodies.find(BodyFilter.all(), Slice.most()).items().stream()
                .map(body -> new Responsible(
                        Responsible.Kind.BODY,
                        body.view().bodyId(),
                        body.view().currentName().name()));
    }

    private static Option option(Responsible party) {
        return new Option(party.id(), party.name(), EventJson.mapper().valueToTree(party));
    }

    private List<Option> inAgreement(FormContext context, Function<AgreementView, Stream<Option>> found) {
        return agreements.byId(context.subjectId()).stream()
                .flatMap(agreement -> found.apply(agreement.view()))
                .toList();
    }
}
