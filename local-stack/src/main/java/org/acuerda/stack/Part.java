package org.acuerda.stack;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Part of the stack: one process, how it is started, when it is healthy and how it is asked to stop. */
interface Part {

    /** Name in messages, log and process file: lower case, no blanks. */
    String name();

    /** Name for people, with the version where it is of use. */
    String title();

    /** The ports it listens on; first the one that others call. */
    List<StackPort> ports();

    /** The parts without which it cannot start. */
    List<Part> needs();

    /** Makes the files that the process expects; does nothing the second time. */
    void prepare() throws IOException, InterruptedException;

    List<String> command();

    /** Variables added to those that the process inherits. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Whether it answers now; waits two seconds at most. */
    boolean healthy();

    /** Asks the process to end in order, without waiting for it. */
    default void stop(ProcessHandle process) throws IOException, InterruptedException {
        process.destroy();
    }
}
