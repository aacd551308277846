package org.acuerda.events;

import java.util.List;

/** Event that names uploaded files. They are kept as long as the event: for ever. */
public interface ReferencesFiles {

    /** SHA-256 of each file, 64 lower-case hexadecimal digits. */
    List<String> referencedFiles();
}
