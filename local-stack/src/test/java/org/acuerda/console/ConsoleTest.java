package org.acuerda.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void printsNothingForTwoSecondsAndThenALineEveryTen() {
        Console console = console(false);

        for (int second = 0; second <= 25; second++) {
            console.waiting("waiting " + second, Duration.ofSeconds(second));
        }

        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("waiting 2", "waiting 12", "waiting 22");
    }

    @Test
    void writesOverTheWaitOnATerminal() {
        Console console = console(true);

        console.waiting("waiting 3", Duration.ofSeconds(3));
        console.waiting("waiting 4", Duration.ofSeconds(4));
        console.line("done");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001B[Kwaiting 3\r\u001B[Kwaiting 4\r\u001B[Kdone\n");
    }

    private Console console(boolean terminal) {
        return new Console(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
    }
}
