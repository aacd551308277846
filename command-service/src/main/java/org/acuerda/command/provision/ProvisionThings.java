package org.acuerda.command.provision;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.provision.ProvisionCommand.RegisterProvision;
import org.acuerda.command.provision.ProvisionCommand.SupersedeProvision;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;

/** A version of a provision is registered once and superseded at most once. */
final class ProvisionThings implements Things<ProvisionCommand, ProvisionEvent> {

    private static final String VALIDITY = "validity";

    @Override
    public Set<String> touchedBy(ProvisionCommand command) {
        return switch (command) {
            case RegisterProvision register -> Things.of(VALIDITY);
            case SupersedeProvision supersede -> Things.of(VALIDITY);
        };
    }

    @Override
    public Set<String> changedBy(ProvisionEvent event) {
        return switch (event) {
            case ProvisionRegistered registered -> Things.of(VALIDITY);
            case ProvisionSuperseded superseded -> Things.of(VALIDITY);
        };
    }
}
