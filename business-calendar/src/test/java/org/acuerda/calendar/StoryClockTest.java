package org.acuerda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-07T15:00:00Z");

    private Instant system = Instant.parse("2026-11-25T00:00:00Z");
    private final StoryClock clock = new StoryClock(new Clock() {
        @Override
        public Instant instant() {
            return system;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void showsTheSystemClocksTimeUntilItIsSet() {
        assertThat(clock.isSet()).isFalse();
        assertThat(clock.instant()).isEqualTo(system);
    }

    @Test
    void goesOnFromWhereItWasSet() {
        clock.goOnFrom(BEGINNING);
        system = system.plusSeconds(90);

        assertThat(clock.isSet()).isTrue();
        assertThat(clock.instant()).isEqualTo(BEGINNING.plusSeconds(90));
    }

    @Test
    void neverGoesBackOnceItIsSet() {
        clock.goOnFrom(BEGINNING);

        assertThatIllegalArgumentException().isThrownBy(() -> clock.goOnFrom(BEGINNING.minusMillis(1)));
        clock.goOnFrom(BEGINNING.plus(Duration.ofDays(30)));
        assertThat(clock.instant()).isEqualTo(BEGINNING.plus(Duration.ofDays(30)));
    }

    @Test
    void isOneClockInEveryZone() {
        Clock there = clock.withZone(ZoneId.of("America/Mexico_City"));
        clock.goOnFrom(BEGINNING);

        assertThat(there.instant()).isEqualTo(BEGINNING);
    }
}
