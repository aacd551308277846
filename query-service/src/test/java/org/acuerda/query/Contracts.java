package org.acuerda.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.UpcasterChain;
import org.acuerda.events.json.EventJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Samples of stored events that shared-events keeps, for tests of folds. */
public final class Contracts {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final EventCatalog CATALOG = EventCatalog.standard();

    private Contracts() {}

    /**
     * One sample.
     *
     * @param name of its file without the extension, for example {@code agreement.adopted.v1.informative}
     */
    public static DomainEvent event(String name) {
        try (InputStream file =
                Objects.requireNonNull(Contracts.class.getResourceAsStream("/contracts/" + name + ".json"), name)) {
            UpcasterChain.Stored current =
                    CATALOG.upcasters().upcast(published(name), (ObjectNode) JSON.readTree(file));
            return JSON.treeToValue(
                    current.data(),
                    CATALOG.byPublished(current.published()).orElseThrow().type());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String published(String name) {
        String[] parts = name.split("\\.", -1);
        return String.join(".", parts[0], parts[1], parts[2]);
    }
}
