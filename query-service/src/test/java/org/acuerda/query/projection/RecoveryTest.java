package org.acuerda.query.projection;

import static org.acuerda.query.projection.RunningQueryService.json;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.Informe;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Test of the whole service while Kafka and MongoDB go away, come back, and have lost everything. */
class RecoveryTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private MongoServer mongo = new MongoServer(H2Backend.inMemory());
    private final InetSocketAddress address = mongo.bind();
    private final InMemoryJournal journal =
            new InMemoryJournal(Informe.journal().entries());
    private final RunningQueryService service =
            new RunningQueryService("mongodb://127.0.0.1:" + address.getPort(), journal);

    @AfterEach
    void close() {
        service.close();
        mongo.shutdownNow();
    }

    @Test
    void saysThatDataCannotBeReadAndGivesTheSameAnswersAfterTheStoreWasEmptied() {
        service.awaitEverything();
        JsonNode before = json(service.get("/api/v1/summary"));

        mongo.shutdownNow();

        HttpResponse<byte[]> refused = service.get("/api/v1/agreements");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).get("code").asString()).isEqualTo("STORE_UNAVAILABLE");
        HttpResponse<byte[]> health = service.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(json(health).at("/components/mongodb/details/reason").asString())
                .isEqualTo("MongoDB does not answer");

        mongo = new MongoServer(H2Backend.inMemory());
        mongo.bind(address);

        eventually("the same answers as before").untilAsserted(() -> {
            HttpResponse<byte[]> answer = service.get("/api/v1/summary");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer)).isEqualTo(before);
        });
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void answersFromWhatItHasWhileTheJournalIsAway() {
        service.awaitEverything();
        long known = journal.size();

        journal.setAway(true);

        eventually("health says that the journal is away").untilAsserted(() -> {
            JsonNode health = json(service.get("/actuator/health"));
            assertThat(health.at("/components/journal/status").asString()).isEqualTo("WAITING");
            assertThat(health.at("/components/journal/details/reason").asString())
                    .isEqualTo("The journal is away");
        });
        assertThat(service.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(json(service.get("/api/v1/summary")).at("/asOf/position").asLong())
                .isEqualTo(known);

        BodyEvent renamed = NamesProjection.renamed(Informe.IVAI, "Otro nombre");
        journal.append(renamed);
        journal.setAway(false);

        eventually("what came meanwhile").until(() -> json(service.get("/api/v1/bodies/" + Informe.IVAI))
                .toString()
                .contains("Otro nombre"));
    }

    private static ConditionFactory eventually(String what) {
        return Awaitility.await(what).atMost(TIMEOUT).pollInterval(Duration.ofMillis(200));
    }
}
