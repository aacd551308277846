package org.acuerda.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.acuerda.console.Console;
import org.acuerda.console.Messages;

/** Program behind the script {@code ./acuerda}. */
final class Acuerda {

    /** System property that names the folder of the source tree. */
    static final String SOURCES = "acuerda.sources";

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final int NOT_WELL = 3;

    private Acuerda() {}

    /**
     * Carries out one order.
     *
     * @param arguments one of {@code up}, {@code down}, {@code status} and {@code supervise}
     */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> environment = System.getenv();
        Messages messages = Messages.beside(Acuerda.class, environment);
        try {
            System.exit(run(arguments, environment, messages));
        } catch (CannotGoOn reason) {
            fail(messages.text(reason.key(), reason.values()));
        } catch (IOException reason) {
            fail(messages.text("disk.failed", reason.toString()));
        }
    }

    private static void fail(String sentence) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence);
        System.exit(FAILED);
    }

    private static int run(String[] arguments, Map<String, String> environment, Messages messages)
            throws IOException, InterruptedException {
        Settings given = Settings.of(
                environment, Path.of(System.getProperty(SOURCES, "")).toAbsolutePath());
        Console console = Console.ofStandardOutput();
        LocalStack stack = new LocalStack(given.asStarted(), messages, console);
        String call = arguments.length == 1 ? arguments[0] : "";
        switch (call) {
            case "up" -> {
                // A running stack keeps the settings with which it was started, even if the environment has others now.
                (stack.runs() ? stack : new LocalStack(given.forActing(), messages, console)).up();
            }
            case "down" -> stack.down();
            case "status" -> {
                return stack.status() ? OK : NOT_WELL;
            }
            case "supervise" -> new Supervisor(given.asStarted()).run();
            default -> {
                return MISUSED;
            }
        }
        return OK;
    }
}
