package org.acuerda.query.page;

import java.time.OffsetDateTime;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.query.projection.InMemoryJournal;

/** Writer of an invented history into a journal, one fact after the other. */
record Journal(InMemoryJournal topic) {

    /** Historic facts, from a source. */
    void historic(String on, String source, DomainEvent... events) {
        for (DomainEvent event : events) {
            topic.append(event, new EdtfDate(on), "importacion", "technical-secretary", Provenance.HISTORIC, source);
        }
    }

    /** Live facts, recorded when they happened. */
    void live(String at, String actor, String role, DomainEvent... events) {
        EdtfDate moment = EdtfDate.of(OffsetDateTime.parse(at));
        for (DomainEvent event : events) {
            topic.append(event, moment, actor, role, Provenance.LIVE, null);
        }
    }
}
