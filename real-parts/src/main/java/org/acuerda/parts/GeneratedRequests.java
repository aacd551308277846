package org.acuerda.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Requests that {@code tools/fuzz/run} makes from a service's description and sends to it.
 *
 * @param accepted whether every answer was one that the description promises
 * @param sent how many requests there were
 * @param report what the tool said, with its seed and each failure as a call that repeats it
 */
public record GeneratedRequests(boolean accepted, int sent, String report) {

    /** System property with the seed of an earlier run, to repeat it. */
    public static final String SEED = "acuerda.fuzz.seed";

    private static final Pattern SENT = Pattern.compile("(\\d+) generated");
    private static final String NEEDED = "import ensurepip, venv, sys; sys.exit(sys.version_info < (3, 11))";
    private static final int NOT_RUN = 2;

    /** Whether Python 3.11 with its modules venv and ensurepip is there; in continuous integration it must be. */
    public static boolean arePossible() {
        return System.getenv("CI") != null
                || run(List.of("python3", "-c", NEEDED)).exit() == 0;
    }

    /** Sends requests to the service at an address. */
    public static GeneratedRequests send(URI address) {
        List<String> command = new ArrayList<>();
        command.add(Path.of("..", "tools", "fuzz", "run")
                .toAbsolutePath()
                .normalize()
                .toString());
        String seed = System.getProperty(SEED, "");
        if (!seed.isEmpty()) {
            command.addAll(List.of("--seed", seed));
        }
        command.add(address.toString());
        Outcome outcome = run(command);
        if (outcome.exit() == NOT_RUN) {
            throw new IllegalStateException(outcome.text());
        }
        int sent = SENT.matcher(outcome.text())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        String seeded = outcome.text()
                .lines()
                .filter(line -> line.startsWith("Seed"))
                .findFirst()
                .orElse("");
        System.out.println(sent + " generated requests. " + seeded);
        return new GeneratedRequests(outcome.exit() == 0, sent, outcome.text());
    }

    private record Outcome(int exit, String text) {}

    private static Outcome run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException missing) {
            return new Outcome(NOT_RUN, missing.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
