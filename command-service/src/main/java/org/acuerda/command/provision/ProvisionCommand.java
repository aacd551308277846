package org.acuerda.command.provision;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;

/** Commands of one version of a legal provision. */
sealed interface ProvisionCommand extends Command {

    String provisionId();

    @Override
    default String aggregateId() {
        return provisionId();
    }

    /** Enters the version into the catalogue. */
    record RegisterProvision(
            String provisionId,
            String instrument,
            String version,
            String path,
            String subject,
            Recorded<LocalDate> validFrom,
            Recorded<LocalDate> validTo,
            String source,
            boolean verified)
            implements ProvisionCommand {}

    /** Says that the version is no longer in force, and what took its place. */
    record SupersedeProvision(
            String provisionId,
            @RefersTo(Registry.PROVISION) List<String> successorIds,
            LocalDate supersededOn,
            String source)
            implements ProvisionCommand {

        public SupersedeProvision {
            successorIds = List.copyOf(successorIds);
        }
    }
}
