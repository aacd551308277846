package org.acuerda.query.answer;

import java.util.Collection;

/**
 * Is told the moment that answers reflect something new. The thread that follows the journal calls it, so it MUST neither
 * wait nor fail.
 */
public interface ProgressListener {

    /** Answers reflect these events now, and everything before the position. */
    void reflected(Collection<ProjectionProgress.Arrival> arrivals, long position);

    /** What answers reflect may have changed in ways that nobody can name. */
    void interrupted();
}
