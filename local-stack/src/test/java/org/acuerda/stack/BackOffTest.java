package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void isLongerEachTimeUpToHalfAMinute() {
        assertThat(Stream.generate(() -> backOff.after(Duration.ofSeconds(1)).toMillis())
                        .limit(9))
                .containsExactly(250L, 500L, 1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L);
    }

    @Test
    void isShortAgainAfterALongRun() {
        backOff.after(Duration.ofSeconds(1));
        backOff.after(Duration.ofSeconds(1));

        assertThat(backOff.after(Duration.ofSeconds(30))).isEqualTo(Duration.ofMillis(250));
    }
}
