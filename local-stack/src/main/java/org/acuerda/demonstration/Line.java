package org.acuerda.demonstration;

import java.util.List;

/** One line of the script. */
sealed interface Line {

    /** A chapter begins; its key names the sentence that is shown meanwhile. */
    record Chapter(String key) implements Line {}

    /** Somebody who acts from here on, under a short name. */
    record Enters(String name, Person person) implements Line {}

    /** The clock goes on from an hour of the commission's place. */
    record At(String moment) implements Line {}

    /** Somebody acts; path and fields may call things by their names, as in {@code $commission}. */
    record Act(String name, String path, String said) implements Line {}

    /** What follows by itself is waited for: the sequence of an aggregate. */
    record Await(String id, long sequence) implements Line {}

    /** A file is handed in; from here on {@code $name} names it as evidence and {@code $name-hash} its SHA-256. */
    record HandsIn(String name, String title, List<String> text) implements Line {}

    /** What the next version of the path changes in a step: the fields in JSON. */
    record Amends(int step, String fields) implements Line {}

    /** Every body that the matrix names reports a step. */
    record Report(int step) implements Line {}

    /** The reports of a step are returned or verified as the matrix tells; what was returned is reported again. */
    record Look(int step) implements Line {}
}
