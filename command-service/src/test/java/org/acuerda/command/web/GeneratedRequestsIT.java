package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.acuerda.command.OnRealParts;
import org.acuerda.parts.GeneratedRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of what the description promises, by requests generated from it. */
@OnRealParts
class GeneratedRequestsIT {

    @BeforeAll
    static void needsPython() {
        assumeTrue(GeneratedRequests.arePossible(), "Python 3.11 with venv is missing: no generated requests");
    }

    @LocalServerPort
    private int port;

    @Test
    void everyAnswerIsAsDescribed() {
        GeneratedRequests requests = GeneratedRequests.send(URI.create("http://127.0.0.1:" + port));

        assertThat(requests.accepted()).as(requests.report()).isTrue();
        assertThat(requests.sent()).as(requests.report()).isGreaterThan(10_000);
    }
}
