package org.acuerda.command.eventstore;

import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Event serializer: stores events under their catalogued name and version instead of their class name, and refuses to
 * read a type it does not know. (Axon's own serializer skips unknown types and reports nothing, which loses aggregate
 * state.)
 */
final class CatalogEventSerializer extends Jackson3Serializer {

    private final EventCatalog catalog;

    CatalogEventSerializer(Builder builder, EventCatalog catalog) {
        super(builder);
        this.catalog = catalog;
    }

    @Override
    @SuppressWarnings("rawtypes") // the raw Class is Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return super.typeForClass(null);
        }
        return catalog.byClass(type)
                .<SerializedType>map(known -> new SimpleSerializedType(known.name(), Integer.toString(known.version())))
                .orElseGet(() -> super.typeForClass(type));
    }

    /**
     * The class that reads a stored type.
     *
     * @throws SerializationException when the stored type is neither in the catalog nor a class on the class path
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getRevision() != null) {
            return catalogued(type).type();
        }
        Class<?> resolved = super.classForType(type);
        if (UnknownSerializedType.class.isAssignableFrom(resolved)) {
            throw unknown(type);
        }
        return resolved;
    }

    private EventType catalogued(SerializedType type) {
        return catalog.byPublished(type.getName() + ".v" + type.getRevision()).orElseThrow(() -> unknown(type));
    }

    private static SerializationException unknown(SerializedType type) {
        return new SerializationException(
                "Unknown event type %s, revision %s".formatted(type.getName(), type.getRevision()));
    }
}
