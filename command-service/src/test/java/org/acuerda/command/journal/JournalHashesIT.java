package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.journal.LeafHash;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class JournalHashesIT {

    @Autowired
    private Journal journal;

    @Autowired
    private JournalCheck check;

    @LocalServerPort
    private int port;

    /** */
    @Test
    void givesTheHashOfEveryPosition() throws IOException, InterruptedException {
        for (int body = 0; body < 3; body++) {
            Api.on(port)
                    .post(
                            "/api/v1/bodies",
                            """
                            {"kind":"GUARANTOR","name":"Instituto","acronymVerified":false,"source":"DOF 2015"}
                            """);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> check.behind() == 0);

        HttpResponse<String> answer = hashes();

        List<String> kept = journal.after(0, Integer.MAX_VALUE).stream()
                .map(entry -> entry.position() + " " + LeafHash.of(entry.bytes()))
                .toList();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(3);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=US-ASCII");
        assertThat(answer.body().lines()).containsExactlyElementsOf(kept);
    }

    private HttpResponse<String> hashes() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/journal/hashes");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
