package org.acuerda.events;

/** How a fact came to be known: lived through the system, told from an older source, or made up for a demonstration. */
public enum Provenance {
    /** Recorded by those who acted, under the rules in force. */
    LIVE,
    /** Told from a source that is named; may lack what a live act must have. */
    HISTORIC,
    /** Part of the demonstration story, never of a real journal. */
    DEMO
}
