package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.Api.Answer;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of repetition: what arrives twice, or at the same time as something else, happens once. */
@OnRealParts
class RepetitionIT {

    private static final String BODIES = "/api/v1/bodies";
    private static final int AT_ONCE = 6;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private IdempotencySweeper sweeper;

    @LocalServerPort
    private int port;

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        String body = valid("Instituto");

        Answer first = Api.on(port).post(BODIES, body, "Idempotency-Key", key);
        Answer second = Api.on(port).post(BODIES, body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(eventsOf(first.id())).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        String key = UUID.randomUUID().toString();
        Api.on(port).post(BODIES, valid("Instituto"), "Idempotency-Key", key);

        Answer other = Api.on(port).post(BODIES, valid("Otro"), "Idempotency-Key", key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** One value of each header of a fact, and another; the other answers are those of the first. */
    private static final Map<String, List<String>> HEADERS = Map.of(
            "Acuerda-Role", List.of("TECHNICAL_SECRETARY", "MEMBER"),
            "Acuerda-Body", List.of("bod-1", "bod-2"),
            "Occurred-On", List.of("2018-03-08", "2018-03-09"),
            "Provenance", List.of("historic", "live"),
            "Source-Ref", List.of("informe:1", "informe:2"));

    @Test
    void everyHeaderOfTheFactBelongsToTheRequest() {
        List<String> others = new ArrayList<>(RequestCircumstances.OF_THE_FACT);
        others.remove("Acuerda-Actor");
        assertThat(HEADERS.keySet()).containsExactlyInAnyOrderElementsOf(others);
        String key = UUID.randomUUID().toString();
        Answer first = send(key, Map.of());
        assertThat(first.status()).isEqualTo(201);

        for (String header : others) {
            Map<String, String> changed = new HashMap<>(
                    Map.of(header, Objects.requireNonNull(HEADERS.get(header)).getLast()));
            if (header.equals("Provenance")) {
                changed.put("Source-Ref", "");
            }
            assertThat(send(key, changed).code()).as(header).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        }
        assertThat(send(key, Map.of()).headers().firstValue("Idempotent-Replayed"))
                .contains("true");
    }

    @Test
    void twoActorsHaveKeysOfTheirOwn() {
        String key = UUID.randomUUID().toString();

        Answer first = send(key, Map.of("Acuerda-Actor", "mem-1"));
        Answer second = send(key, Map.of("Acuerda-Actor", "mem-2"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(send(key, Map.of("Acuerda-Actor", "mem-2")).id()).isEqualTo(second.id());
    }

    /** A row as it was before keys belonged to an actor: of path and body only. */
    @Test
    void aKeyFromBeforeGoesOnMatching() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = valid("Instituto");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest((BODIES + "\0" + body).getBytes(StandardCharsets.UTF_8)));
        database.update(
                "insert into idempotency (actor, key, request_hash, answer) values ('', ?, ?, ?)",
                key,
                hash,
                "[{\"id\":\"bod-before\",\"sequence\":0}]");

        Answer again = Api.on(port).post(BODIES, body, "Idempotency-Key", key);
        Answer other = Api.on(port).post(BODIES, valid("Otro"), "Idempotency-Key", key);

        assertThat(again.id()).isEqualTo("bod-before");
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    /** Sends the same act with all headers of a fact, some of them changed; an empty one is left out. */
    private Answer send(String key, Map<String, String> changed) {
        Map<String, String> headers = new HashMap<>(Map.of("Idempotency-Key", key));
        HEADERS.forEach((name, values) -> headers.put(name, values.getFirst()));
        headers.putAll(changed);
        headers.values().removeIf(String::isEmpty);
        return Api.on(port)
                .post(
                        BODIES,
                        valid("Instituto"),
                        headers.entrySet().stream()
                                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                                .toArray(String[]::new));
    }

    @Test
    void aRefusedRequestMayBeCorrectedUnderTheSameKey() {
        String key = UUID.randomUUID().toString();

        assertThat(Api.on(port).post(BODIES, valid(" "), "Idempotency-Key", key).status())
                .isEqualTo(422);
        assertThat(Api.on(port)
                        .post(BODIES, valid("Instituto"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void equalRequestsAtTheSameTimeHaveOneEffectAndOneAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = valid("Instituto");

        List<Answer> answers = atOnce(() -> Api.on(port).post(BODIES, body, "Idempotency-Key", key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(Answer::id).collect(Collectors.toSet())).hasSize(1);
        assertThat(eventsOf(answers.getFirst().id())).isEqualTo(1);
    }

    @Test
    void anIdentifierIsGivenOnceHoweverManyAskAtOnce() throws Exception {
        String id = "bod-" + UUID.randomUUID();
        String body = valid("Instituto").replace("{", "{\"bodyId\":\"" + id + "\",");

        List<Answer> answers = atOnce(() -> Api.on(port).post(BODIES, body));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(AT_ONCE - 1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .extracting(Answer::code)
                .containsOnly("ID_TAKEN");
        assertThat(eventsOf(id)).isEqualTo(1);
    }

    @Test
    void aCallerWhoSawAnOlderRecordIsRejected() {
        String id = Api.on(port).post(BODIES, valid("Instituto")).id();
        String rename =
                """
                {"name":"%s","acronymVerified":false,"validFrom":"%s","source":"DOF"}
                """;
        String path = BODIES + "/" + id + "/rename";

        assertThat(Api.on(port)
                        .post(path, rename.formatted("Otro", "2016-01-01"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        Answer stale = Api.on(port).post(path, rename.formatted("Otro más", "2017-01-01"), "If-Match", "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("STALE_SEQUENCE");
        assertThat(stale.body().path("detail").asString()).contains("0").contains("1");
        assertThat(eventsOf(id)).isEqualTo(2);
    }

    @Test
    void actsOnOneAggregateAtTheSameTimeAllCount() throws Exception {
        String id = Api.on(port).post(BODIES, valid("Instituto")).id();
        Api.on(port).registerBodies("bod-next");
        String succeed = "{\"successorId\":\"bod-next\",\"succeededOn\":\"2025-03-20\",\"source\":\"DOF\"}";

        List<Answer> answers = atOnce(() -> Api.on(port).post(BODIES + "/" + id + "/succeed", succeed));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Answer::code)
                .containsOnly("BODY_ALREADY_SUCCEEDED");
    }

    @Test
    void aKeyIsForgottenWhenItsTimeIsOver() {
        String live = UUID.randomUUID().toString();
        String old = UUID.randomUUID().toString();
        String historic = UUID.randomUUID().toString();
        Api.on(port).post(BODIES, valid("Instituto"), "Idempotency-Key", live);
        Api.on(port).post(BODIES, valid("Instituto"), "Idempotency-Key", old);
        Api.on(port)
                .post(
                        BODIES,
                        valid("Instituto"),
                        "Idempotency-Key",
                        historic,
                        "Provenance",
                        "historic",
                        "Source-Ref",
                        "x:1");
        database.update("update idempotency set kept_until = now() - interval '1 second' where key = ?", old);

        sweeper.sweep();

        assertThat(database.queryForList(
                        "select key from idempotency where key in (?, ?, ?)", String.class, live, old, historic))
                .containsExactlyInAnyOrder(live, historic);
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : callers.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(each -> request).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String valid(String name) {
        return "{\"kind\":\"GUARANTOR\",\"name\":\"%s\",\"acronymVerified\":false,\"source\":\"DOF 2015\"}"
                .formatted(name);
    }

    private long eventsOf(String id) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from domainevententry where aggregateidentifier = ?", Long.class, id));
    }
}
