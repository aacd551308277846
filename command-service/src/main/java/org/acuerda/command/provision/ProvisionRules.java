package org.acuerda.command.provision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.acuerda.command.decision.AlreadyExists;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.decision.UnknownSubject;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;

/** Decides what may happen to one version of a legal provision. */
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
            throw new AlreadyExists(command.provisionId());
        }
        Refused.whenBlank(
                ProvisionRefusal.PROVISION_INCOMPLETE,
                command.instrument(),
                command.version(),
                command.path(),
                command.subject(),
                command.source());
        Optional<LocalDate> from = command.validFrom().known();
        Optional<LocalDate> to = command.validTo().known();
        Refused.when(
                from.isPresent() && to.isPresent() && to.get().isBefore(from.get()),
                ProvisionRefusal.VALIDITY_REVERSED);
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
            throw new UnknownSubject(command.provisionId());
        }
        Refused.when(state.superseded(), ProvisionRefusal.PROVISION_ALREADY_SUPERSEDED);
        Refused.when(
                command.successorIds().contains(command.provisionId()), ProvisionRefusal.PROVISION_SUPERSEDES_ITSELF);
        Refused.when(
                new HashSet<>(command.successorIds()).size()
                        < command.successorIds().size(),
                ProvisionRefusal.SUCCESSOR_DOUBLED);
        Optional<LocalDate> lastInForce =
                state.validTo().known().or(() -> state.validFrom().known());
        Refused.when(
                lastInForce.filter(day -> !command.supersededOn().isAfter(day)).isPresent(),
                ProvisionRefusal.SUPERSEDED_TOO_EARLY,
                lastInForce.map(LocalDate::toString).orElse(""));
        Refused.whenBlank(ProvisionRefusal.SUPERSEDED_SOURCE_MISSING, command.source());
        return Decision.of(new ProvisionSuperseded(
                command.provisionId(), command.successorIds(), command.supersededOn(), command.source()));
    }
}
