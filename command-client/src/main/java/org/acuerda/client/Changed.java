package org.acuerda.client;

/**
 * Value: an aggregate that a command changed.
 *
 * @param sequence of its newest event
 */
public record Changed(String id, long sequence) {

    /** What the query side's parameter {@code minSequence} takes, to wait for the change. */
    public String minSequence() {
        return id + ":" + sequence;
    }
}
