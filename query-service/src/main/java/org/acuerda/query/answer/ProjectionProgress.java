package org.acuerda.query.answer;

import java.time.Duration;
import java.util.Collection;

/** Progress of the read models: lets a reader wait for the event of an accepted command ("read your own writes"). */
public interface ProjectionProgress {

    /**
     * Value: an event that a reader waits for.
     *
     * @param id its aggregate
     * @param sequence its place in the aggregate's stream, counted from 0
     */
    record Arrival(String id, long sequence) {}

    /**
     * Waits until answers reflect all of these events.
     *
     * @param atMost how long to wait
     * @return whether they do
     */
    boolean await(Collection<Arrival> wanted, Duration atMost);
}
