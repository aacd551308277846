package org.acuerda.query.answer;

import java.time.Duration;
import java.util.Collection;

/** Lets a reader wait for what a writer was just told: "read your own writes". */
public interface ProjectionProgress {

    /**
     * An event that is waited for.
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
