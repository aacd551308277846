package org.acuerda.query.projection;

import static org.acuerda.query.projection.RunningQueryService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.query.Contracts;
import org.acuerda.query.Informe;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageContext;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** Test of the whole service after an agreement grew too large for its document: who asks is told, and all else goes on. */
class SetAsideTest {

    private static final int TOO_MANY = 17;

    private final RunningQueryService service;
    private final String large = ((AgreementAdopted) Contracts.event("agreement.adopted.v1")).agreementId();

    SetAsideTest(MongoEngine engine) {
        service = new RunningQueryService(
                engine, new InMemoryJournal(Informe.journal().entries()));
    }

    @AfterEach
    void close() {
        service.close();
    }

    @OnBothEngines
    void isNamedByHealthAndByItsOwnAddressesOnly() {
        service.awaitEverything();
        JsonNode before = json(service.get("/api/v1/agreements"));
        assertThat(health().at("/components/journal/details").has("setAside")).isFalse();

        service.journal().append(Contracts.event("agreement.adopted.v1"));
        for (int number = 1; number <= TOO_MANY; number++) {
            service.journal().append(attached(number));
        }
        service.awaitEverything();

        JsonNode health = health();
        assertThat(health.at("/components/journal/status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/journal/details/setAside").valueStream())
                .anySatisfy(named -> assertThat(named.asString()).endsWith("/" + large));

        HttpResponse<byte[]> answer = service.get("/api/v1/agreements/" + large);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).get("code").asString()).isEqualTo("SET_ASIDE");
        assertThat(json(answer).get("detail").asString()).contains(large);

        PageText words = service.part(PageContext.class).words(Language.SPANISH.locale());
        HttpResponse<byte[]> page = service.get("/acuerdos/" + large);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains(words.say("failure.set-aside.title"));

        assertThat(json(service.get("/api/v1/agreements")).get("items")).isEqualTo(before.get("items"));
        assertThat(service.get("/acuerdos").statusCode()).isEqualTo(200);
        assertThat(json(service.get("/api/v1/records?subject=" + large + "&limit=1"))
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    private JsonNode health() {
        HttpResponse<byte[]> answer = service.get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer);
    }

    private EvidenceAttached attached(int number) {
        return new EvidenceAttached(
                large,
                new Evidence.Link(
                        "evd-" + number,
                        "https://example.mx/" + "a".repeat(1_000_000),
                        Instant.parse("2026-03-05T16:00:00Z"),
                        Recorded.notOnRecord()));
    }
}
