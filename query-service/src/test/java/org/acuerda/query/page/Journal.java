package org.acuerda.query.page;

import java.time.OffsetDateTime;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.query.projection.InMemoryJournal;

/** Tells a made-up history to a journal, one fact after the other. */
record Journal(InMemoryJournal topic) {

    /** Facts that a source tells. */
    void told(String on, String source, DomainEvent... events) {
        for (DomainEvent event : events) {
            topic.append(event, new EdtfDate(on), "importacion", "technical-secretary", Provenance.HISTORIC, source);
        }
    }

    /** Facts that someone recorded when they happened. */
    void lived(String at, String actor, String role, DomainEvent... events) {
        EdtfDate moment = EdtfDate.of(OffsetDateTime.parse(at));
        for (DomainEvent event : events) {
            topic.append(event, moment, actor, role, Provenance.LIVE, null);
        }
    }
}
