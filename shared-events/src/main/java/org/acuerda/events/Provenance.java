package org.acuerda.events;

/** Value: how a fact became known: recorded live, recorded from an older source, or invented for a demonstration. */
public enum Provenance {
    /** Recorded by those who acted, under the rules in force. */
    LIVE,
    /** Recorded from a named source; may lack what a live act must have. */
    HISTORIC,
    /** Part of the demonstration story, never of a real journal. */
    DEMO
}
