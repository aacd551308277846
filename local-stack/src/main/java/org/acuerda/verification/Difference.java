package org.acuerda.verification;

/** Value: a difference between an exported history and the journal, by position. */
sealed interface Difference {

    /** The bytes at this position are not those of the journal. */
    record Changed(long position) implements Difference {}

    /** The records from one position to another, both included, are not in the file. */
    record Missing(long from, long to) implements Difference {}

    /** A line that is no record of the journal follows this position; 0 is the file's beginning. */
    record Added(long after) implements Difference {}

    /** The record of this position follows a later one or itself. */
    record OutOfPlace(long position) implements Difference {}
}
