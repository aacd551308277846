package org.acuerda.query.projection.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cache of a read model's documents, so that a rebuild rarely reads what it has just written. It is bounded by bytes:
 * a few documents may be as large as thousands of others.
 */
final class KeptDocuments<V> {

    private static final long MAX_BYTES = 4 * 1024 * 1024;

    private final Map<String, Kept<V>> documents = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * One document.
     *
     * @param sequence number of its events, counted from 0
     * @param position of the last of them
     * @param view null where it is too large to be stored, so that it is set aside
     * @param bytes about its size in the store
     */
    record Kept<V>(long sequence, long position, @Nullable V view, long bytes) {}

    @Nullable Kept<V> get(String id) {
        return documents.get(id);
    }

    void put(String id, Kept<V> document) {
        Kept<V> before = documents.put(id, document);
        bytes += document.bytes() - (before == null ? 0 : before.bytes());
        while (bytes > MAX_BYTES && !documents.isEmpty()) {
            String eldest = documents.keySet().iterator().next();
            bytes -= documents.remove(eldest).bytes();
        }
    }

    void clear() {
        documents.clear();
        bytes = 0;
    }
}
