package org.acuerda.client;

import java.time.Duration;

/**
 * Value: how long a client waits.
 *
 * @param connect until the service takes the connection
 * @param question until it says which acts are available
 * @param act until it carried out a command or a dry run
 * @param upload until it stored a file
 * @param download until it begins to hand out a file
 */
public record Timeouts(Duration connect, Duration question, Duration act, Duration upload, Duration download) {

    /** Timeouts of a program without a waiting person: 5 s to connect, 30 s for every answer. */
    public static Timeouts patient() {
        Duration answer = Duration.ofSeconds(30);
        return new Timeouts(Duration.ofSeconds(5), answer, answer, answer, answer);
    }
}
