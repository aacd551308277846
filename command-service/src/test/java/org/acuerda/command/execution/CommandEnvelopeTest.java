package org.acuerda.command.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.junit.jupiter.api.Test;

class CommandEnvelopeTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("mem-1", "informe-2018/SES-1", "hash", "earlier");

    private record Rename(String aggregateId) implements Command {}

    @Test
    void recordsTheNameThatAnImportGivesAFactForEver() {
        CommandTrace trace = given(Provenance.HISTORIC, Optional.of(KEY));

        assertThat(trace.correlationId()).isEqualTo("informe-2018/SES-1");
        assertThat(trace.commandId()).isNotEqualTo(trace.correlationId());
    }

    @Test
    void beginsAChainWithTheCommandOtherwise() {
        CommandTrace live = given(Provenance.LIVE, Optional.of(KEY));
        CommandTrace unnamed = given(Provenance.HISTORIC, Optional.empty());

        assertThat(live.correlationId()).isEqualTo(live.commandId());
        assertThat(unnamed.correlationId()).isEqualTo(unnamed.commandId());
    }

    private static CommandTrace given(Provenance provenance, Optional<IdempotencyKey> key) {
        return new CommandEnvelope<>(
                        new Rename("bod-1"),
                        CommandTrace.root("body", "rename"),
                        new Circumstances(
                                Instant.parse("2026-03-05T16:00:00Z"),
                                "mem-1",
                                "ADMINISTRATOR",
                                new EdtfDate("2018"),
                                provenance,
                                Optional.empty()),
                        ExpectedVersion.NOT_GIVEN,
                        Optional.empty())
                .withIdempotencyKey(key)
                .trace();
    }
}
