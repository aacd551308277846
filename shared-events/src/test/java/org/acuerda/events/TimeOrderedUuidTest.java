package org.acuerda.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidTest {

    private static final Instant MOMENT = Instant.parse("2026-03-05T16:00:00.123Z");

    @Test
    void isOfVersion7AndHoldsItsMoment() {
        UUID uuid = TimeOrderedUuid.madeAt(MOMENT);

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(TimeOrderedUuid.isTimeOrdered(uuid)).isTrue();
        assertThat(TimeOrderedUuid.momentOf(uuid)).isEqualTo(MOMENT);
        assertThat(TimeOrderedUuid.isTimeOrdered(UUID.randomUUID())).isFalse();
    }

    @Test
    void sortsByTimeAsText() {
        Stream<String> minutes = IntStream.range(0, 100)
                .mapToObj(minute ->
                        TimeOrderedUuid.madeAt(MOMENT.plusSeconds(60L * minute)).toString());

        assertThat(minutes).isSorted();
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(() -> TimeOrderedUuid.madeAt(MOMENT)).limit(1000))
                .doesNotHaveDuplicates();
    }
}
