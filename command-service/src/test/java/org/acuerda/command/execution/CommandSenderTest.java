package org.acuerda.command.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandSenderTest {

    private static final Outcome DONE = new Outcome(List.of(new Change("bod-1", 4)), List.of(), false);

    private static final CommandEnvelope<Rename> RENAME = new CommandEnvelope<>(
            new Rename("bod-1"),
            CommandTrace.root("body", "rename"),
            new Circumstances(
                    Instant.parse("2026-03-05T16:00:00Z"),
                    "mem-1",
                    "TECHNICAL_SECRETARY",
                    new EdtfDate("2026-03-05"),
                    Provenance.LIVE,
                    Optional.empty()),
            ExpectedVersion.NOT_GIVEN,
            Optional.empty());

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    /** What was done, in order. */
    private final List<String> log = new ArrayList<>();

    private final CommandSender sender = new CommandSender(
            DefaultCommandGateway.builder().commandBus(bus).build(),
            NoTransactionManager.INSTANCE,
            List.of(command -> log.add(CurrentUnitOfWork.isStarted() ? "waited inside" : "waited outside")));

    private record Rename(String aggregateId) implements Command {}

    static List<RuntimeException> lostRaces() {
        return List.of(new ConcurrencyException("lost"), new AggregateStreamCreationException("taken"));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void sendsAgainAfterALostRace(RuntimeException lostRace) {
        failing(3, lostRace);

        assertThat(sender.send(RENAME)).isEqualTo(DONE);
        assertThat(log).filteredOn("decided"::equals).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void givesUpInTheEnd(RuntimeException lostRace) {
        failing(4, lostRace);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> sender.send(RENAME))
                .isSameAs(lostRace);
    }

    @Test
    void sendsARejectedCommandOnce() {
        failing(1, new AggregateNotFound("bod-1"));

        assertThatExceptionOfType(AggregateNotFound.class).isThrownBy(() -> sender.send(RENAME));
        assertThat(log).containsExactly("waited outside", "decided", "rolled back");
    }

    @Test
    void waitsBeforeEachUnitOfWorkBegins() {
        failing(1, new ConcurrencyException("lost"));

        sender.send(RENAME);

        assertThat(log)
                .containsExactly("waited outside", "decided", "rolled back", "waited outside", "decided", "committed");
    }

    @Test
    void rollsADryRunBackAndLeavesNoUnitOfWork() {
        failing(0, new ConcurrencyException("lost"));

        sender.check(RENAME);

        assertThat(log).containsExactly("waited outside", "decided", "rolled back");
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    @Test
    void sendsADryRunAgainAfterALostRace() {
        failing(1, new ConcurrencyException("lost"));

        sender.check(RENAME);

        assertThat(log)
                .containsExactly(
                        "waited outside", "decided", "rolled back", "waited outside", "decided", "rolled back");
    }

    @Test
    void aDryRunMeetsWhatTheCommandWouldMeet() {
        failing(1, new AggregateNotFound("bod-1"));

        assertThatExceptionOfType(AggregateNotFound.class).isThrownBy(() -> sender.check(RENAME));
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    private void failing(int times, RuntimeException failure) {
        bus.subscribe("body", message -> {
            CurrentUnitOfWork.get().afterCommit(unitOfWork -> log.add("committed"));
            CurrentUnitOfWork.get().onRollback(unitOfWork -> log.add("rolled back"));
            log.add("decided");
            if (log.stream().filter("decided"::equals).count() <= times) {
                throw failure;
            }
            return DONE;
        });
    }
}
