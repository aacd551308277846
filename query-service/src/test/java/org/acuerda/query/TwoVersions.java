package org.acuerda.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.catalog.Upcaster;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.query.projection.JournalEntry;

/**
 * Journal with two versions of an event. No event has had a second version yet: the present one takes its place, and
 * the first is made up.
 */
public final class TwoVersions {

    public static final EventCatalog CATALOG = new EventCatalog(
            List.of(new EventType("body.registered", 2, BodyRegistered.class)),
            List.of(new Upcaster("body.registered", 1, data -> {
                data.set("validFrom", data.remove("since"));
                return data;
            })));

    private static final JournalFormat FORMAT = new JournalFormat(CATALOG);

    private TwoVersions() {}

    /** A body in the first version, then another in the second. */
    public static List<JournalEntry> entries() {
        List<JournalEntry> bodies = Journal.ofContracts("body.registered.v1", "body.registered.v1.sparse")
                .entries();
        return List.of(
                read(line(bodies.getFirst()).replace("\"validFrom\":", "\"since\":")),
                read(line(bodies.getLast()).replace("body.registered.v1", "body.registered.v2")));
    }

    private static String line(JournalEntry entry) {
        return new String(entry.line(), StandardCharsets.UTF_8);
    }

    private static JournalEntry read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new JournalEntry(FORMAT.read(bytes), bytes);
    }
}
