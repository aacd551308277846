package org.acuerda.command.provision;

import java.util.Set;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;

/** A version of a provision is registered once and superseded at most once. */
final class ProvisionConflictScopes implements ConflictScopes<ProvisionCommand, ProvisionEvent> {

    private static final String VALIDITY = "validity";

    @Override
    public Set<String> dependsOn(ProvisionCommand command) {
        return switch (command) {
            case RegisterProvision register -> ConflictScopes.of(VALIDITY);
            case SupersedeProvision supersede -> ConflictScopes.of(VALIDITY);
        };
    }

    @Override
    public Set<String> affects(ProvisionEvent event) {
        return switch (event) {
            case ProvisionRegistered registered -> ConflictScopes.of(VALIDITY);
            case ProvisionSuperseded superseded -> ConflictScopes.of(VALIDITY);
        };
    }
}
