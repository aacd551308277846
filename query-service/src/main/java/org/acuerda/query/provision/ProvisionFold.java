package org.acuerda.query.provision;

import static org.acuerda.query.projection.Folding.begun;

import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.provision.ProvisionView.Supersession;
import org.jspecify.annotations.Nullable;

/** Tells a provision from its events. */
final class ProvisionFold {

    private ProvisionFold() {}

    static ProvisionView fold(@Nullable ProvisionView before, ProvisionEvent event, JournalRecord record) {
        return switch (event) {
            case ProvisionRegistered registered -> registered(registered, record);
            case ProvisionSuperseded superseded ->
                withSupersession(begun(before, record), superseded, Attribution.of(record));
        };
    }

    private static ProvisionView registered(ProvisionRegistered event, JournalRecord record) {
        return new ProvisionView(
                event.provisionId(),
                event.instrument(),
                event.version(),
                event.path(),
                event.subject(),
                event.validFrom(),
                event.validTo(),
                event.source(),
                event.verified(),
                null,
                Origin.of(record));
    }

    private static ProvisionView withSupersession(ProvisionView view, ProvisionSuperseded event, Attribution act) {
        return new ProvisionView(
                view.provisionId(),
                view.instrument(),
                view.version(),
                view.path(),
                view.subject(),
                view.validFrom(),
                view.validTo(),
                view.source(),
                view.verified(),
                new Supersession(event.successorIds(), event.supersededOn(), event.source(), act),
                view.origin());
    }
}
