package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.CommandSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Test of every day and moment in every command. */
class PlausibleDatesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:00:00Z");
    private static final List<LocalDate> SLIPS = List.of(
            LocalDate.of(1, 1, 1), LocalDate.of(206, 3, 9), LocalDate.of(2206, 3, 9), LocalDate.of(9999, 12, 31));

    @TestFactory
    Stream<DynamicTest> aSlipIsFoundInEachOfThem() {
        return CommandSamples.types().flatMap(type -> {
            Command command = CommandSamples.of(type);
            return CommandParts.of(command)
                    .filter(part -> part.value() instanceof LocalDate || part.value() instanceof Instant)
                    .map(part -> dynamicTest(
                            type.getSimpleName() + " " + part.path(), () -> assertFound(command, part.path())));
        });
    }

    private static void assertFound(Command command, String path) {
        for (LocalDate slip : SLIPS) {
            Command slipped = (Command) CommandSamples.with(
                    (Record) command,
                    path,
                    date -> date instanceof LocalDate
                            ? slip
                            : slip.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
            assertThat(PlausibleDates.firstOutside(slipped, NOW))
                    .hasValueSatisfying(found -> assertThat(found.path()).isEqualTo(path));
        }
    }

    @Test
    void whatPeopleMeanIsPlausible() {
        assertThat(PlausibleDates.isOutside(LocalDate.of(1917, 2, 5), NOW)).isFalse();
        assertThat(PlausibleDates.isOutside(LocalDate.of(2060, 12, 31), NOW)).isFalse();
    }
}
