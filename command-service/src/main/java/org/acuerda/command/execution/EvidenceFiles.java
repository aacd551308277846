package org.acuerda.command.execution;

import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Evidence files that were uploaded: decisions ask whether one exists, and a file that an event references is kept for
 * ever.
 */
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
