package org.acuerda.demonstration;

import java.net.URI;
import java.util.Map;
import org.acuerda.console.Console;
import org.acuerda.console.Messages;

/** The program that tells the story to a running stack. */
public final class Demonstration {

    /** Before the report is imported: also what it tells is recorded within the story. */
    private static final String BEGINNING = "2026-12-01T09:00";

    /** The last thing that the story makes. */
    private static final String END = "sessions/ses-demo-3";

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Demonstration() {}

    /**
     * Ends with 0 when the story is told, now or before, and with 1 when it had to stop.
     *
     * @param arguments {@code begin}, which sets the clock for the import, or {@code tell}
     */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Messages messages = Messages.beside(Demonstration.class, environment);
        Console console = Console.ofStandardOutput();
        Narrator narrator = new Narrator(
                URI.create(environment.getOrDefault("ACUERDA_COMMAND_URL", "http://127.0.0.1:8081")),
                URI.create(environment.getOrDefault("ACUERDA_QUERY_URL", "http://127.0.0.1:8080")));
        try {
            switch (arguments.length == 1 ? arguments[0] : "") {
                case "begin" -> narrator.at(BEGINNING);
                case "tell" -> tell(narrator, messages, console);
                default -> System.exit(MISUSED);
            }
        } catch (StoryStopped stopped) {
            console.line(messages.text("stopped", stopped.sentence()));
            System.exit(FAILED);
        }
    }

    private static void tell(Narrator narrator, Messages messages, Console console) {
        if (narrator.knows(END)) {
            console.line(messages.text("already"));
            return;
        }
        new Teller(
                        narrator,
                        Cast.foundBy(narrator),
                        chapter -> console.line("  " + messages.text("chapter." + chapter)))
                .tell(StoryScript.read());
    }
}
