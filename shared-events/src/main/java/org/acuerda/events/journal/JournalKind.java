package org.acuerda.events.journal;

import java.util.UUID;

/** Value: whether a journal holds facts or an invented story. The {@code source} of its records says which, for ever. */
public enum JournalKind {
    /** What happened. */
    RECORD("urn:acuerda:journal:"),
    /** What a demonstration invents under the live rules. */
    DEMONSTRATION("urn:acuerda:demonstration:");

    private final String prefix;

    JournalKind(String prefix) {
        this.prefix = prefix;
    }

    /** The kind of journal that a service keeps in the demonstration, or outside it. */
    public static JournalKind of(boolean demonstration) {
        return demonstration ? DEMONSTRATION : RECORD;
    }

    /** The {@code source} of all records of one journal of this kind. */
    public String source(UUID journal) {
        return prefix + journal;
    }

    /** Whether a record's {@code source} is that of a journal of this kind. */
    public boolean isKindOf(String source) {
        return source.startsWith(prefix);
    }
}
