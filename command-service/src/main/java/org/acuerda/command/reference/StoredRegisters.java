package org.acuerda.command.reference;

import java.util.Optional;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Memberships;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.session.SessionEvent;
import org.springframework.stereotype.Component;

/** Registers in the event store: what has a stream of its own is known by that stream's first event. */
@Component
class StoredRegisters implements Registers {

    private final StoredStreams streams;
    private final Memberships memberships;

    StoredRegisters(StoredStreams streams, Memberships memberships) {
        this.streams = streams;
        this.memberships = memberships;
    }

    @Override
    public boolean have(Registry register, String id, Command command) {
        return switch (register) {
            case AGREEMENT -> begins(id, AgreementEvent.class);
            case BODY -> begins(id, BodyEvent.class);
            case COMMISSION -> begins(id, CommissionEvent.class);
            case PROVISION -> begins(id, ProvisionEvent.class);
            case SESSION -> begins(id, SessionEvent.class);
            case SUBJECT -> begins(id, DomainEvent.class);
            case MANDATE -> membership(command).mandate(id).isPresent();
            case MEMBER -> membership(command).member(id).isPresent();
        };
    }

    private boolean begins(String id, Class<? extends DomainEvent> family) {
        return streams.first(id).filter(family::isInstance).isPresent();
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
