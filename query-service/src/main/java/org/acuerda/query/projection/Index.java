package org.acuerda.query.projection;

import java.util.List;

/**
 * An index over fields of {@link ReadModel#fields}, ended by the document's id so that it also serves the order of its
 * last field, in both directions. At most one of the fields may hold a list. The embedded engine ignores it.
 */
public record Index(List<String> fields) {

    public Index {
        fields = List.copyOf(fields);
    }

    /** An index over these fields: those asked to be equal first, the one that sorts or ranges last. */
    public static Index on(String... fields) {
        return new Index(List.of(fields));
    }
}
