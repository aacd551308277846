package org.acuerda.command.eventstore;

import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Axon upcaster over the catalog's upcasters: readers of the store get events of any version in their newest. */
final class CatalogEventUpcaster extends SingleEventUpcaster {

    private final EventCatalog catalog;

    CatalogEventUpcaster(EventCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return catalog.upcasters().startsFrom(published(stored.getType()));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        String published = published(stored.getType());
        EventType newest = catalog.byName(stored.getType().getName()).orElseThrow();
        return stored.upcastPayload(
                new SimpleSerializedType(newest.name(), Integer.toString(newest.version())),
                JsonNode.class,
                data -> catalog.upcasters().upcast(published, (ObjectNode) data).data());
    }

    private static String published(SerializedType type) {
        return type.getName() + ".v" + type.getRevision();
    }
}
