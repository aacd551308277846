package org.acuerda.events;

import java.util.List;

/** A fact that names uploaded files, which are then kept for as long as the fact: for ever. */
public interface ReferencesFiles {

    /** SHA-256 of each file, 64 lower-case hexadecimal digits. */
    List<String> referencedFiles();
}
