package org.acuerda.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Console: prints whole lines and, while a person waits, what is waited for. */
public final class Console {

    private static final Duration QUIET_TIME = Duration.ofSeconds(2);
    private static final Duration LINE_INTERVAL = Duration.ofSeconds(10);
    private static final String TERMINAL = "acuerda.terminal";
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream out;
    private final boolean terminal;
    private Duration shown = Duration.ZERO;
    private boolean lineOpen;

    /**
     * A console on a stream.
     *
     * @param terminal whether a line may be written over; else progress is a new line every ten seconds
     */
    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** The process's own output, in UTF-8; the system property {@code acuerda.terminal} says whether it is a terminal. */
    public static Console ofStandardOutput() {
        return new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8), Boolean.getBoolean(TERMINAL));
    }

    /** Prints one line. */
    public void line(String text) {
        close();
        out.println(text);
        out.flush();
    }

    /**
     * Shows what is waited for once the wait has taken longer than two seconds.
     *
     * @param waited how long so far
     */
    public void waiting(String text, Duration waited) {
        if (waited.compareTo(QUIET_TIME) < 0) {
            shown = Duration.ZERO;
            return;
        }
        if (terminal) {
            out.print(CLEAR_LINE + text);
            lineOpen = true;
        } else if (shown.isZero() || waited.minus(shown).compareTo(LINE_INTERVAL) >= 0) {
            out.println(text);
            shown = waited;
        }
        out.flush();
    }

    private void close() {
        if (lineOpen) {
            out.print(CLEAR_LINE);
            lineOpen = false;
        }
        shown = Duration.ZERO;
    }
}
