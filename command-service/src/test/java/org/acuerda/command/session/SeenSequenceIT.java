package org.acuerda.command.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Test of two people who work at the same time: neither overwrites the other, and the second sees what the first did.
 */
@OnRealParts
class SeenSequenceIT {

    private static final String NOON = "2026-03-05T12:00:00-06:00";
    private static final int AT_ONCE = 6;

    @LocalServerPort
    private int port;

    private CommissionOverHttp commission;
    private String session = "";
    private long seen;

    @BeforeEach
    void openASession() {
        commission = CommissionOverHttp.establishedOn(port);
        session = commission.convene("2026-02-20T10:00:00-06:00", "2026-03-05T10:00:00-06:00");
        commission.open(session, "2026-02-20", "2026-03-05");
        Api.Answer approved = commission.act(session, "approve-agenda", "{}", "2026-03-05T10:03:00-06:00");
        seen = approved.body().at("/changed/0/sequence").asLong();
    }

    @Test
    void namesWhatOthersRecordedInTheSameScope() {
        commission.act(session, "present-item", "{\"itemId\":\"itm-3\"}", NOON);
        commission.act(session, "present-item", "{\"itemId\":\"itm-4\"}", NOON);

        Api.Answer stale = act("conclude-item", "{\"itemId\":\"itm-3\",\"outcome\":\"NOTED\"}", seen);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(stale.body().path("detail").asString()).contains("decida de nuevo");
        JsonNode changed = stale.body().path("changed");
        assertThat(changed).hasSize(1);
        assertThat(changed.path(0).propertyNames()).containsExactly("sequence", "type", "actor", "at");
        assertThat(changed.at("/0/sequence").asLong()).isEqualTo(seen + 1);
        assertThat(changed.at("/0/type").asString()).isEqualTo("session.item-presented.v1");
        assertThat(changed.at("/0/actor").asString()).isEqualTo("mem-1");
        assertThat(changed.at("/0/at").asString()).matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}.*Z");
        assertThat(act("conclude-item", "{\"itemId\":\"itm-3\",\"outcome\":\"NOTED\"}", seen + 1)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsPassWhatIsAboutSomethingElse() {
        commission.act(session, "present-item", "{\"itemId\":\"itm-3\"}", NOON);

        assertThat(act("present-item", "{\"itemId\":\"itm-4\"}", seen).status()).isEqualTo(200);
        assertThat(act("record-departure", "{\"attendeeId\":\"mem-luis\"}", seen)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isAskedBeforeAnyRule() {
        commission.act(session, "recess", "{\"reason\":\"Comida\"}", NOON);

        Api.Answer stale = act("present-item", "{\"itemId\":\"itm-3\"}", seen);
        Api.Answer withoutSequence = commission.attempt(session, "present-item", "{\"itemId\":\"itm-3\"}", NOON);
        Api.Answer checked = act("present-item/check", "{\"itemId\":\"itm-3\"}", seen);

        assertThat(stale.code()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(withoutSequence.code()).isEqualTo("SESSION_IN_RECESS");
        assertThat(checked.code()).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void oneOfManyAtOnceWins() throws Exception {
        List<Api.Answer> answers = atOnce(number -> () -> act("present-item", "{\"itemId\":\"itm-3\"}", seen));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Api.Answer::code)
                .containsOnly("CHANGED_MEANWHILE");
    }

    @Test
    void manyAtOnceInDifferentScopesAllPass() throws Exception {
        List<String> guests = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> "gst-" + UUID.randomUUID())
                .toList();

        List<Api.Answer> answers = atOnce(number -> () -> act(
                "record-arrival",
                "{\"attendeeId\":\"%s\",\"name\":\"Invitada\",\"quality\":\"GUEST\",\"mode\":\"REMOTE\"}"
                        .formatted(guests.get(number)),
                seen));

        assertThat(answers).extracting(Api.Answer::status).containsOnly(200);
    }

    @Test
    void theSameRequestAgainIsNotInItsOwnWay() {
        String key = UUID.randomUUID().toString();
        String body = "{\"itemId\":\"itm-3\"}";

        Api.Answer first = act("present-item", body, seen, "Idempotency-Key", key);
        Api.Answer again = act("present-item", body, seen, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void isANumber() {
        Api.Answer refused = Api.on(port)
                .post("/api/v1/sessions/" + session + "/close", "{}", "Occurred-On", NOON, "Seen-Sequence", "\"3\"");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("HEADER_INVALID");
        assertThat(act("close/check", "{}", -1).code()).isEqualTo("CHANGED_MEANWHILE");
    }

    private Api.Answer act(String name, String body, long seenSequence, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Occurred-On", NOON, "Seen-Sequence", Long.toString(seenSequence)));
        return Api.on(port).post("/api/v1/sessions/" + session + "/" + name, body, all.toArray(String[]::new));
    }

    private interface Numbered {

        Callable<Api.Answer> request(int number);
    }

    private static List<Api.Answer> atOnce(Numbered requests) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> answer : callers.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(requests::request).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
