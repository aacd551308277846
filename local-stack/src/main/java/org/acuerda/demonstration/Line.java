package org.acuerda.demonstration;

import java.util.List;

/** Value: one line of the script. */
sealed interface Line {

    /** A chapter begins; its key names the sentence that is shown meanwhile. */
    record Chapter(String key) implements Line {}

    /** A person who acts from here on, under a short name. */
    record Enters(String name, Person person) implements Line {}

    /** The clock goes on from an hour in the commission's time zone. */
    record At(String moment) implements Line {}

    /** A person acts; path and fields may have names of the script, as in {@code $commission}. */
    record Act(String name, String path, String fields) implements Line {}

    /** The story waits for an automation: for the sequence of an aggregate. */
    record Await(String id, long sequence) implements Line {}

    /** A file is handed in; from here on {@code $name} names it as evidence and {@code $name-hash} its SHA-256. */
    record HandsIn(String name, String title, List<String> text) implements Line {}

    /** What the next version of the path changes in a step: the fields in JSON. */
    record Amends(int step, String fields) implements Line {}

    /** Every body that the matrix names reports a step. */
    record Report(int step) implements Line {}

    /** The reports of a step are returned or verified by the matrix; a returned step is reported again. */
    record Look(int step) implements Line {}
}
