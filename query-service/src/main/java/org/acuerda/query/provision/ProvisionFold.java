package org.acuerda.query.provision;

import static org.acuerda.query.projection.Folding.begun;

import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.provision.ProvisionEvent.ProvisionRegistered;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.provision.ProvisionView.Supersession;
import org.acuerda.query.provision.ProvisionView.Validity;
import org.jspecify.annotations.Nullable;

/** Fold of a provision's events. */
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
        return ProvisionViewBuilder.builder()
                .provisionId(event.provisionId())
                .instrument(event.instrument())
                .version(event.version())
                .path(event.path())
                .subject(event.subject())
                .validity(new Validity(event.validFrom(), event.validTo()))
                .source(event.source())
                .verified(event.verified())
                .origin(Origin.of(record))
                .build();
    }

    private static ProvisionView withSupersession(ProvisionView view, ProvisionSuperseded event, Attribution act) {
        return view.withSupersession(new Supersession(event.successorIds(), event.supersededOn(), event.source(), act));
    }
}
