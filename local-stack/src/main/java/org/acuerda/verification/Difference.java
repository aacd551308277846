package org.acuerda.verification;

/** How an exported history differs from the journal, always by position. */
sealed interface Difference {

    /** The bytes at this position are not those of the journal. */
    record Changed(long position) implements Difference {}

    /** The records from one position to another, both included, are not in the file. */
    record Missing(long from, long to) implements Difference {}

    /** A line that is no record of the journal stands after this position; 0 is the file's beginning. */
    record Added(long after) implements Difference {}

    /** The record of this position stands where an earlier or the same one stood before. */
    record OutOfPlace(long position) implements Difference {}
}
