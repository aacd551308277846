package org.acuerda.query.answer;

import java.util.Collection;

/**
 * Listener of progress: called at the moment when answers reflect new records. The thread that follows the journal
 * calls it, so it MUST neither wait nor fail.
 */
public interface ProgressListener {

    /** Answers reflect these events now, and everything before the position. */
    void reflected(Collection<ProjectionProgress.Arrival> arrivals, long position);

    /** Answers may have changed in an unknown way. */
    void interrupted();
}
