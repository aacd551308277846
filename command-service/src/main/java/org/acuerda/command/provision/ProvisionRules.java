package org.acuerda.command.provision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;

/** Rules of one version of a legal provision. */
final class ProvisionRules {

    private ProvisionRules() {}

    static Decision<ProvisionEvent> decide(ProvisionState state, ProvisionCommand command) {
        return switch (command) {
            case RegisterProvision register -> register(state, register);
            case SupersedeProvision supersede -> supersede(state, supersede);
        };
    }

    private static Decision<ProvisionEvent> register(ProvisionState state, RegisterProvision command) {
        if (state.exists()) {
            throw new AggregateExists(command.provisionId());
        }
        Rejected.whenBlank(
                ProvisionRejection.PROVISION_INCOMPLETE,
                command.instrument(),
                command.version(),
                command.path(),
                command.subject(),
                command.source());
        Optional<LocalDate> from = command.validFrom().known();
        Optional<LocalDate> to = command.validTo().known();
        Rejected.when(
                from.isPresent() && to.isPresent() && to.get().isBefore(from.get()),
                ProvisionRejection.VALIDITY_REVERSED);
        return Decision.of(new ProvisionRegistered(
                command.provisionId(),
                command.instrument(),
                command.version(),
                command.path(),
                command.subject(),
                command.validFrom(),
                command.validTo(),
                command.source(),
                command.verified()));
    }

    private static Decision<ProvisionEvent> supersede(ProvisionState state, SupersedeProvision command) {
        if (!state.exists()) {
            throw new AggregateNotFound(command.provisionId());
        }
        Rejected.when(state.superseded(), ProvisionRejection.PROVISION_ALREADY_SUPERSEDED);
        Rejected.when(
                command.successorIds().contains(command.provisionId()), ProvisionRejection.PROVISION_SUPERSEDES_ITSELF);
        Rejected.when(
                new HashSet<>(command.successorIds()).size()
                        < command.successorIds().size(),
                ProvisionRejection.SUCCESSOR_DOUBLED);
        Optional<LocalDate> lastInForce =
                state.validTo().known().or(() -> state.validFrom().known());
        Rejected.when(
                lastInForce.filter(day -> !command.supersededOn().isAfter(day)).isPresent(),
                ProvisionRejection.SUPERSEDED_TOO_EARLY,
                lastInForce.map(LocalDate::toString).orElse(""));
        Rejected.whenBlank(ProvisionRejection.SUPERSEDED_SOURCE_MISSING, command.source());
        return Decision.of(new ProvisionSuperseded(
                command.provisionId(), command.successorIds(), command.supersededOn(), command.source()));
    }
}
