package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.acuerda.events.EdtfDate;

/**
 * Test guard: every client may write the hour of an act with another offset, and the decision is the same. The stories of
 * the features pass each of their decisions through it.
 */
public final class Spellings {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final List<ZoneOffset> OFFSETS =
            List.of(ZoneOffset.ofHours(-6), ZoneOffset.UTC, ZoneOffset.ofHours(9));
    private static final List<LocalTime> NEAR_MIDNIGHT = List.of(LocalTime.of(0, 20), LocalTime.of(23, 40));

    private Spellings() {}

    /** Decides, after it was seen that the same day's acts near midnight are decided alike in each spelling of their hour. */
    public static <R> R alike(Circumstances circumstances, Function<Circumstances, R> decide) {
        circumstances
                .occurredOn()
                .day(ZONE)
                .ifPresent(day -> NEAR_MIDNIGHT.forEach(hour -> {
                    OffsetDateTime act = day.atTime(hour).atZone(ZONE).toOffsetDateTime();
                    assertThat(OFFSETS.stream()
                                    .map(offset -> at(circumstances, act.withOffsetSameInstant(offset)))
                                    .map(spelt -> outcome(spelt, decide))
                                    .distinct())
                            .as("decisions at %s, however it is written", act)
                            .hasSize(1);
                }));
        return decide.apply(circumstances);
    }

    private static <R> Object outcome(Circumstances circumstances, Function<Circumstances, R> decide) {
        try {
            return decide.apply(circumstances);
        } catch (Rejected rejected) {
            return rejected.rejection();
        } catch (AggregateExists | AggregateNotFound known) {
            return known.getClass();
        }
    }

    private static Circumstances at(Circumstances circumstances, OffsetDateTime act) {
        return new Circumstances(
                circumstances.now(),
                circumstances.actor(),
                circumstances.actorRole(),
                circumstances.actorBody(),
                EdtfDate.of(act),
                circumstances.provenance(),
                circumstances.sourceRef());
    }
}
