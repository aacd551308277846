package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.PersonKey;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Membership.Mandate;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;

/**
 * Value: on whose side an actor stands on the day of an act.
 *
 * @param bodyIds the body that the actor speaks for and the one under which the commission's register has them
 * @param holdsOffice whether they coordinate the commission or are its technical secretary, who may be of no body
 */
record Affiliation(Party party, Set<String> bodyIds, boolean holdsOffice) {

    static Affiliation of(Circumstances circumstances, Membership membership) {
        LocalDate day = circumstances.day(membership.zone());
        Optional<String> registered = membership.members().stream()
                .filter(member ->
                        PersonKey.isSame(member.memberId(), circumstances.actor()) && member.isInOfficeOn(day))
                .flatMap(member -> member.admission().bodyId().known().stream())
                .findFirst();
        Optional<String> body = circumstances.actorBody().or(() -> registered);
        Optional<Mandate> mandate = membership.mandateOn(day);
        return new Affiliation(
                new Party(
                        circumstances.actor(),
                        body.<Recorded<String>>map(Recorded::of).orElseGet(Recorded::notOnRecord)),
                Stream.concat(body.stream(), registered.stream()).collect(Collectors.toUnmodifiableSet()),
                Stream.concat(
                                mandate.map(Mandate::coordinatorId).stream(),
                                mandate.flatMap(now -> now.secretaryOn(day)).stream())
                        .anyMatch(holder -> PersonKey.isSame(holder, circumstances.actor())));
    }

    /** Whether the record says on whose side they are, so that a finding of theirs can be held against it. */
    boolean isOnRecord() {
        return holdsOffice || !bodyIds.isEmpty();
    }

    boolean isOf(Recorded<String> bodyId) {
        return bodyId.known().filter(bodyIds::contains).isPresent();
    }

    boolean isSamePersonAs(Party other) {
        return PersonKey.isSame(party.actorId(), other.actorId());
    }
}
