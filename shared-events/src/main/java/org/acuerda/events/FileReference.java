package org.acuerda.events;

import java.util.Optional;

/**
 * Value that names a stored file by the SHA-256 of its content. Every type of value in an event that does so implements
 * it: from that the file is kept as long as the event, for ever.
 */
public interface FileReference {

    /** Hash of the file, 64 lower-case hexadecimal digits; empty where the value names none. */
    Optional<String> storedFile();

    /** What people know the file by. */
    String shownAs();

    /** Name of the file as its sender gave it; empty where the value carries none. */
    default Optional<String> fileName() {
        return Optional.empty();
    }

    /** Whether a live act needs the file to be stored; not where the content is kept elsewhere. */
    default boolean needsFile() {
        return true;
    }
}
