package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of historic facts: a history may be imported twice, at any distance in time. */
@OnRealParts
class HistoricFactsIT {

    private static final String BODY =
            """
            {"kind":"OTHER","name":"Instituto Nacional de Estadística y Geografía","acronymVerified":false,"source":"L64"}
            """;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void saysThatARepeatedFactWasThereAndChangesNothing() {
        String key = newKey();

        Api.Answer first = postHistoric(key, BODY);
        Api.Answer again = postHistoric(key, BODY);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refusesAnotherFactUnderTheSameKey() {
        String key = newKey();
        postHistoric(key, BODY);

        Api.Answer other = postHistoric(key, BODY.replace("L64", "L88"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void keepsTheKeyOfAHistoricFactForEverAndThatOfALiveActForAWhile() {
        String historic = newKey();
        String live = newKey();
        postHistoric(historic, BODY);
        Api.on(port).post("/api/v1/bodies", BODY, "Idempotency-Key", live);

        assertThat(keptUntilIsSet(historic)).isFalse();
        assertThat(keptUntilIsSet(live)).isTrue();
    }

    @Test
    void takesAnExpiredKeyOfALiveActForANewOne() {
        String key = newKey();
        Api.on(port).post("/api/v1/bodies", BODY, "Idempotency-Key", key);
        database.update("update idempotency set kept_until = now() - interval '1 second' where key = ?", key);

        Api.Answer other = Api.on(port).post("/api/v1/bodies", BODY.replace("L64", "L88"), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(201);
    }

    @Test
    void readsASourceThatAClientCouldOnlySendInAscii() {
        Api.Answer answer = postHistoric(newKey(), BODY, "Source-Ref", "UTF-8''art.%203%2C%20fracci%C3%B3n%20III+IV");

        byte[] metaData = database.queryForObject(
                "select metadata from domainevententry where aggregateidentifier = ?", byte[].class, answer.id());
        assertThat(new String(metaData, StandardCharsets.UTF_8)).contains("art. 3, fracción III+IV");
    }

    @Test
    void refusesASourceThatIsWronglyEncodedOrCannotBeRead() {
        assertThat(postHistoric(newKey(), BODY, "Source-Ref", "UTF-8''50%").code())
                .isEqualTo("HEADER_INVALID");
        assertThat(postHistoric(newKey(), BODY, "Source-Ref", "UTF-8''L64%0D%0AX")
                        .code())
                .isEqualTo("HEADER_INVALID");
    }

    private Api.Answer postHistoric(String key, String json, String... headers) {
        String[] all = {
            "Provenance", "historic", "Occurred-On", "XXXX", "Idempotency-Key", key, "Source-Ref", "Informe, L64"
        };
        String[] sent = Stream.of(all, headers).flatMap(Arrays::stream).toArray(String[]::new);
        return Api.on(port).post("/api/v1/bodies", json, sent);
    }

    private boolean keptUntilIsSet(String key) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select kept_until is not null from idempotency where key = ?", Boolean.class, key));
    }

    private static String newKey() {
        return "historic-" + UUID.randomUUID();
    }
}
