package org.acuerda.command.provision;

import java.time.LocalDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;

/** State of a legal provision: what later decisions need to know. */
record ProvisionState(boolean exists, Recorded<LocalDate> validFrom, Recorded<LocalDate> validTo, boolean superseded) {

    static ProvisionState none() {
        return new ProvisionState(false, Recorded.notOnRecord(), Recorded.notOnRecord(), false);
    }

    ProvisionState evolve(ProvisionEvent event) {
        return switch (event) {
            case ProvisionRegistered registered ->
                new ProvisionState(true, registered.validFrom(), registered.validTo(), false);
            case ProvisionSuperseded superseding -> new ProvisionState(exists, validFrom, validTo, true);
        };
    }
}
