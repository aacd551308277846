package org.acuerda.query.body;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.body.BodyView.Name;
import org.acuerda.query.body.BodyView.Succession;
import org.jspecify.annotations.Nullable;

/** Fold of a body's events. */
final class BodyFold {

    private BodyFold() {}

    static BodyView fold(@Nullable BodyView before, BodyEvent event, JournalRecord record) {
        return switch (event) {
            case BodyRegistered registered -> registered(registered, record);
            case BodyRenamed renamed -> withName(begun(before, record), renamed);
            case BodySucceeded succeeded -> withSuccession(begun(before, record), succeeded, Attribution.of(record));
        };
    }

    private static BodyView registered(BodyRegistered event, JournalRecord record) {
        return new BodyView(
                event.bodyId(),
                event.kind(),
                List.of(new Name(
                        event.name(), event.acronym(), event.acronymVerified(), event.validFrom(), event.source())),
                event.federalEntity(),
                null,
                Origin.of(record));
    }

    private static BodyView withName(BodyView view, BodyRenamed event) {
        Name name = new Name(
                event.name(), event.acronym(), event.acronymVerified(), Recorded.of(event.validFrom()), event.source());
        return view.withNames(plus(view.names(), name));
    }

    private static BodyView withSuccession(BodyView view, BodySucceeded event, Attribution act) {
        return view.withSuccession(new Succession(event.successorId(), event.succeededOn(), event.source(), act));
    }
}
