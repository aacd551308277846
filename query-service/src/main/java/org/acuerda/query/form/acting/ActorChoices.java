package org.acuerda.query.form.acting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.Bodies;
import org.acuerda.query.body.BodyFilter;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.membership.CommissionView;
import org.acuerda.query.membership.Membership;
import org.acuerda.query.membership.Room;
import org.acuerda.query.naming.NameResolver;
import org.springframework.stereotype.Component;

/**
 * Choices of the actor: the holders of the last mandate, its technical secretary, the members in office and the bodies.
 */
@Component
final class ActorChoices {

    static final String COORDINATOR = "COORDINATOR";
    static final String SECRETARY = "TECHNICAL_SECRETARY";
    static final String MEMBER = "MEMBER";
    static final String LIAISON = "LIAISON";

    private final Membership membership;
    private final Bodies bodies;

    ActorChoices(Membership membership, Bodies bodies) {
        this.membership = membership;
        this.bodies = bodies;
    }

    /** All actors that may be chosen, by role. */
    Map<String, List<Option>> in(NameResolver names) {
        Map<String, List<Option>> choices = new LinkedHashMap<>();
        Stream.concat(ofCommissions(), liaisons()).forEach(actor -> Objects.requireNonNull(
                        choices.computeIfAbsent(actor.role(), key -> new ArrayList<>()))
                .add(new Option(actor.encoded(), name(actor, names))));
        return choices;
    }

    /** A member of one of several commissions with its name. */
    private static String name(Actor actor, NameResolver names) {
        Room room = names.room(actor.id());
        String name = names.person(actor.id()).text();
        return room.limit() == null || room.commission() == null
                ? name
                : name + ", " + room.commission().name();
    }

    /** Whether an actor may be chosen. */
    boolean offers(Actor actor) {
        return ofCommissions().anyMatch(actor::equals)
                || (actor.equals(liaison(actor.bodyId()))
                        && bodies.byId(actor.bodyId()).isPresent());
    }

    private Stream<Actor> ofCommissions() {
        return membership.commissions(Slice.most()).items().stream()
                .map(Projected::view)
                .flatMap(ActorChoices::ofCommission);
    }

    private Stream<Actor> liaisons() {
        return bodies.find(BodyFilter.all(), Slice.most()).items().stream()
                .map(body -> liaison(body.view().bodyId()));
    }

    private static Actor liaison(String bodyId) {
        return new Actor(NameResolver.LIAISON + bodyId, LIAISON, bodyId);
    }

    private static Stream<Actor> ofCommission(CommissionView commission) {
        Stream<Actor> holders = lastMandate(commission)
                .flatMap(mandate -> Stream.concat(
                        Stream.of(actor(commission, mandate.coordinatorId(), COORDINATOR)),
                        Stream.ofNullable(mandate.secretary())
                                .map(secretary -> actor(commission, secretary.secretaryId(), SECRETARY))));
        Stream<Actor> members = commission.members().stream()
                .filter(CommissionView.Member::isInOffice)
                .map(member -> actor(commission, member.memberId(), MEMBER));
        return Stream.concat(holders, members);
    }

    private static Stream<CommissionView.Mandate> lastMandate(CommissionView commission) {
        return commission.mandates().stream().max(Comparator.comparing(CommissionView.Mandate::startsOn)).stream();
    }

    private static Actor actor(CommissionView commission, String memberId, String role) {
        String bodyId = commission.members().stream()
                .filter(member -> member.memberId().equals(memberId))
                .flatMap(member -> member.bodyId().known().stream())
                .findFirst()
                .orElse("");
        return new Actor(memberId, role, bodyId);
    }
}
