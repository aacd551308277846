package org.acuerda.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.acuerda.parts.GeneratedRequests;
import org.acuerda.query.Informe;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.acuerda.query.projection.RunningQueryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Test of what the description promises, by requests generated from it. */
class GeneratedRequestsIT {

    @BeforeAll
    static void needsPython() {
        assumeTrue(GeneratedRequests.arePossible(), "Python 3.11 with venv is missing: no generated requests");
    }

    private static final Duration SHORT_WAIT = Duration.ofMillis(20);

    @Test
    void everyAnswerIsAsDescribed() {
        InMemoryJournal journal = new InMemoryJournal(Informe.journal().entries());
        try (RunningQueryService service = new RunningQueryService(MongoEngine.EMBEDDED, journal, SHORT_WAIT)) {
            GeneratedRequests requests = GeneratedRequests.send(service.address());

            assertThat(requests.accepted()).as(requests.report()).isTrue();
            assertThat(requests.sent()).as(requests.report()).isGreaterThan(1_000);
        }
    }
}
