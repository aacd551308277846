package org.acuerda.demonstration;

import java.net.URI;
import java.util.Map;
import org.acuerda.console.Console;
import org.acuerda.console.Messages;

/** Program that carries out the demonstration's story in a running stack. */
public final class Demonstration {

    /** The clock is set before the import: the report, too, is recorded at an hour of the story. */
    private static final String BEGINNING = "2026-12-01T09:00";

    /** The last aggregate that the story creates. */
    private static final String END = "sessions/ses-demo-3";

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Demonstration() {}

    /**
     * Ends with 0 when the story is complete, now or before, and with 1 when it had to stop.
     *
     * @param arguments {@code begin}, which sets the clock for the import, or {@code tell}, which carries out the story
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Messages messages = Messages.beside(Demonstration.class, environment);
        Console console = Console.ofStandardOutput();
        StoryClient client = new StoryClient(
                URI.create(environment.getOrDefault("ACUERDA_COMMAND_URL", "http://127.0.0.1:8081")),
                URI.create(environment.getOrDefault("ACUERDA_QUERY_URL", "http://127.0.0.1:8080")));
        try {
            switch (arguments.length == 1 ? arguments[0] : "") {
                case "begin" -> client.at(BEGINNING);
                case "tell" -> run(client, messages, console);
                default -> System.exit(MISUSED);
            }
        } catch (StoryStopped stopped) {
            console.line(messages.text("stopped", stopped.sentence()));
            System.exit(FAILED);
        }
    }

    private static void run(StoryClient client, Messages messages, Console console) {
        if (client.knows(END)) {
            console.line(messages.text("already"));
            return;
        }
        new StoryRunner(
                        client,
                        ImportedNames.foundBy(client),
                        chapter -> console.line("  " + messages.text("chapter." + chapter)))
                .run(StoryScript.read());
    }
}
