package org.acuerda.command.reference;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.eventstore.StoredPayloads;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Memberships;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.session.SessionEvent;
import org.springframework.stereotype.Component;

/** Registers in the event store: what has a stream of its own is known by that stream's first event. */
@Component
class StoredRegisters implements Registers {

    private static final Set<Registry> OF_COMMISSION = EnumSet.of(Registry.MANDATE, Registry.MEMBER);

    private final StoredStreams streams;
    private final StoredPayloads payloads;
    private final Memberships memberships;
    private final EventCatalog catalog;

    StoredRegisters(StoredStreams streams, StoredPayloads payloads, Memberships memberships, EventCatalog catalog) {
        this.streams = streams;
        this.payloads = payloads;
        this.memberships = memberships;
        this.catalog = catalog;
    }

    @Override
    public List<Reference> missing(List<Reference> references, Command command) {
        Set<String> ids = new HashSet<>();
        boolean ofCommission = false;
        for (Reference reference : references) {
            if (OF_COMMISSION.contains(reference.register())) {
                ofCommission = true;
            } else {
                ids.add(reference.id());
            }
        }
        Known known = new Known(
                ids.isEmpty() ? Map.of() : payloads.firstNames(ids),
                ofCommission ? membership(command) : Membership.none());
        return references.stream().filter(reference -> !isIn(known, reference)).toList();
    }

    /**
     * What the store has of the references of one command.
     *
     * @param firstNames name of each stream's first event
     */
    private record Known(Map<String, String> firstNames, Membership membership) {}

    private boolean isIn(Known known, Reference reference) {
        String id = reference.id();
        return switch (reference.register()) {
            case AGREEMENT -> begins(known, id, AgreementEvent.class);
            case BODY -> begins(known, id, BodyEvent.class);
            case COMMISSION -> begins(known, id, CommissionEvent.class);
            case PROVISION -> begins(known, id, ProvisionEvent.class);
            case SESSION -> begins(known, id, SessionEvent.class);
            case SUBJECT -> begins(known, id, DomainEvent.class);
            case MANDATE -> known.membership().mandate(id).isPresent();
            case MEMBER -> known.membership().member(id).isPresent();
        };
    }

    private boolean begins(Known known, String id, Class<? extends DomainEvent> family) {
        return Optional.ofNullable(known.firstNames().get(id))
                .flatMap(catalog::byName)
                .filter(first -> family.isAssignableFrom(first.type()))
                .isPresent();
    }

    private Membership membership(Command command) {
        return CommandParts.of(command)
                .filter(part -> part.component().getName().equals("commissionId"))
                .map(part -> (String) part.value())
                .findFirst()
                .or(() -> streams.first(command.aggregateId()).flatMap(StoredRegisters::commissionId))
                .map(memberships::of)
                .orElseGet(Membership::none);
    }

    private static Optional<String> commissionId(DomainEvent first) {
        return switch (first) {
            case AgreementEvent.AgreementAdopted adopted -> Optional.of(adopted.commissionId());
            case AgreementEvent.AgreementRecorded recorded -> Optional.of(recorded.commissionId());
            case AgreementEvent.InformativeAgreementRecorded recorded -> Optional.of(recorded.commissionId());
            case SessionEvent.SessionConvened convened -> Optional.of(convened.commissionId());
            case SessionEvent.SessionRecorded recorded -> Optional.of(recorded.commissionId());
            default -> Optional.empty();
        };
    }
}
