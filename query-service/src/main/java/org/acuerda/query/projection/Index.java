package org.acuerda.query.projection;

import java.util.List;

/**
 * Value: an index over fields of {@link ReadModel#fields}. The document's id is its last field, so that the index also
 * serves the order of its last named field, in both directions. At most one of the fields may hold a list. The embedded
 * engine ignores indexes.
 */
public record Index(List<String> fields) {

    public Index {
        fields = List.copyOf(fields);
    }

    /** An index over these fields: first the fields compared for equality, last the field that sorts or has a range. */
    public static Index on(String... fields) {
        return new Index(List.of(fields));
    }
}
