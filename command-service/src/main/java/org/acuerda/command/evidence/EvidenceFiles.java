package org.acuerda.command.evidence;

import org.axonframework.modelling.command.ConcurrencyException;

/** What a decision asks about files of evidence, and how a fact that names one keeps it from being swept. */
public interface EvidenceFiles {

    /**
     * Whether a file with this content was uploaded.
     *
     * @param sha256 64 lower-case hexadecimal digits
     */
    boolean exists(String sha256);

    /**
     * Keeps a file for ever, in the transaction of the fact that names it.
     *
     * @param sha256 of a file that {@link #exists}
     * @throws ConcurrencyException when the file was swept meanwhile; the command is then decided again
     */
    void markReferenced(String sha256);
}
