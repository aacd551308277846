package org.acuerda.query.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.json.EventJson;
import org.acuerda.events.session.Agenda;
import org.acuerda.query.agreement.AgreementFilter;
import org.acuerda.query.agreement.Agreements;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.provision.ProvisionFilter;
import org.acuerda.query.provision.Provisions;
import org.acuerda.query.session.SessionDetails;
import org.acuerda.query.session.SessionView;
import org.acuerda.query.session.Sessions;
import org.springframework.stereotype.Component;

/** Choices of a session's forms: its people, items, votes and reviews. */
@Component
final class SessionChoices {

    static final String ATTENDEE = "attendeeId";

    /** How identifiers of guests begin. */
    static final String GUEST = "gue-";

    private final Sessions sessions;
    private final Membership membership;
    private final Agreements agreements;
    private final Provisions provisions;
    private final Bodies bodies;

    SessionChoices(
            Sessions sessions, Membership membership, Agreements agreements, Provisions provisions, Bodies bodies) {
        this.sessions = sessions;
        this.membership = membership;
        this.agreements = agreements;
        this.provisions = provisions;
        this.bodies = bodies;
    }

    /** The session that a form is about. */
    Optional<SessionView> session(FormContext context) {
        return sessions.byId(context.subjectId()).map(SessionDetails::view);
    }

    /** Members in office, other people on the roll, and the guest whom the form adds. */
    List<Option> attendees(FormContext context) {
        Stream<String> guest = Stream.of(ATTENDEE, "entry." + ATTENDEE)
                .flatMap(field -> context.typed(field).stream())
                .filter(id -> id.startsWith(GUEST));
        return Stream.of(
                        members(context).map(CommissionView.Member::memberId),
                        session(context).stream()
                                .flatMap(session -> session.attendance().roll().stream())
                                .map(entry -> entry.entry().attendeeId()),
                        guest)
                .flatMap(Function.identity())
                .distinct()
                .map(id -> attendee(id, context))
                .toList();
    }

    /** Members in office with a vote. */
    List<Option> voters(FormContext context) {
        return members(context)
                .filter(CommissionView.Member::hasVote)
                .map(member -> new Option(member.memberId(), member.name()))
                .toList();
    }

    /** The voters of the vote that the form is about. */
    List<Option> votersOfVote(FormContext context) {
        return vote(context).stream()
                .flatMap(vote -> vote.opening().voterIds().stream())
                .map(id -> attendee(id, context))
                .toList();
    }

    /** Items that have not ended. */
    List<Option> openItems(FormContext context) {
        return session(context).stream()
                .flatMap(session -> session.business().agenda().stream())
                .filter(item -> item.outcome() == null)
                .map(item -> new Option(item.itemId(), NameResolver.shortened(item.number() + ". " + item.title())))
                .toList();
    }

    /** Agreements of the review list. */
    List<Option> reviewList(FormContext context) {
        return agreements(
                context, session(context).stream().flatMap(session -> session.deliberation().reviewList().stream()));
    }

    /** Agreements of the review list that were not reviewed. */
    List<Option> unreviewed(FormContext context) {
        return agreements(context, session(context).stream().flatMap(session -> session.unreviewedIds().stream()));
    }

    /** Points of the agreement that is reviewed. */
    List<Option> pointsOfReviewed(FormContext context) {
        return context.typed("agreementId").flatMap(agreements::byId).stream()
                .flatMap(found -> found.view().resolution().points().stream())
                .map(point -> new Option(point.pointId(), NameResolver.shortened(point.number() + ". " + point.text())))
                .toList();
    }

    /** Earlier reviews of the agreement that is reviewed, which this one may correct. */
    List<Option> earlierReviews(FormContext context) {
        Optional<String> agreementId = context.typed("agreementId");
        return session(context).stream()
                .flatMap(session -> session.deliberation().reviews().stream())
                .filter(review -> agreementId.isEmpty() || agreementId.get().equals(review.agreementId()))
                .map(review -> new Option(
                        review.reviewId(),
                        NameResolver.shortened(context.words().of(review.status()) + ": " + review.narrative())))
                .toList();
    }

    /** The agenda's item under which agreements are reviewed; empty where there is none. */
    String reviewItem(FormContext context) {
        return session(context).stream()
                .flatMap(session -> session.business().agenda().stream())
                .filter(item -> item.matter()
                        .known()
                        .filter(Agenda.Matter.AGREEMENT_REVIEW::equals)
                        .isPresent())
                .map(SessionView.Item::itemId)
                .findFirst()
                .orElse("");
    }

    /** The person who presides over the vote that a form is about. */
    String presiding(FormContext context) {
        return session(context)
                .map(session -> session.attendance().presiding())
                .filter(presiding -> !presiding.isEmpty())
                .map(presiding -> presiding.getLast().presidingId())
                .orElse("");
    }

    /** Agreements that may be changed by another. */
    List<Option> openAgreements(FormContext context) {
        return agreements
                .find(
                        AgreementFilter.openOf(session(context)
                                .map(session -> session.designation().commissionId())
                                .orElse(null)),
                        Slice.most())
                .items()
                .stream()
                .map(found -> new Option(
                        found.view().agreementId(),
                        NameResolver.shortened(found.view().wording().text())))
                .toList();
    }

    List<Option> provisions(FormContext context) {
        return provisions.find(ProvisionFilter.all(), Slice.most()).items().stream()
                .map(found -> new Option(found.view().provisionId(), NameResolver.cited(found.view())))
                .toList();
    }

    /** Members and bodies, as a text names those responsible. */
    List<Option> responsibles(FormContext context) {
        Stream<Proposal.Responsible> people = members(context)
                .map(member ->
                        new Proposal.Responsible(Proposal.Responsible.Kind.MEMBER, member.memberId(), member.name()));
        Stream<Proposal.Responsible> registered = bodies.find(BodyFilter.all(), Slice.most()).items().stream()
                .map(found -> new Proposal.Responsible(
                        Proposal.Responsible.Kind.BODY,
                        found.view().bodyId(),
                        found.view().currentName().name()));
        return Stream.concat(people, registered)
                .map(responsible -> new Option(
                        responsible.id(), responsible.name(), EventJson.mapper().valueToTree(responsible)))
                .toList();
    }

    /** The vote that a form is about. */
    Optional<SessionView.Vote> vote(FormContext context) {
        Optional<String> voteId = context.typed("voteId");
        return session(context).stream()
                .flatMap(session -> session.deliberation().votes().stream())
                .filter(vote -> voteId.equals(Optional.of(vote.voteId())))
                .findFirst();
    }

    /** Voters of the vote who may still vote. */
    List<String> unexcused(SessionView.Vote vote) {
        Set<String> excused = vote.polling().excused().stream()
                .map(SessionView.Excused::memberId)
                .collect(Collectors.toSet());
        return vote.opening().voterIds().stream()
                .filter(id -> !excused.contains(id))
                .toList();
    }

    private Stream<CommissionView.Member> members(FormContext context) {
        return session(context)
                .map(session -> session.designation().commissionId())
                .flatMap(membership::commission)
                .stream()
                .flatMap(found -> found.view().members().stream())
                .filter(CommissionView.Member::isInOffice);
    }

    private static Option attendee(String id, FormContext context) {
        String name = context.names().attendee(context.subjectId(), id).text();
        return new Option(id, name.equals(id) ? context.words().say("desk.guest.new") : name);
    }

    private static List<Option> agreements(FormContext context, Stream<String> ids) {
        return ids.map(id -> new Option(id, context.names().agreement(id).text()))
                .toList();
    }
}
