package org.acuerda.command.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acuerda.command.Api;
import org.acuerda.command.Api.Answer;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of short names over several commissions: each belongs to one, whoever asks at the same time. */
@OnRealParts
class ShortNamesIT {

    private static final int AT_ONCE = 8;

    @LocalServerPort
    private int port;

    @Test
    void ofCommissionsThatAskAtOnceOneGetsTheName() throws Exception {
        String shortName = unique();
        List<String> commissions = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            commissions.add(established());
        }
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Answer> answer : atOnce.invokeAll(commissions.stream()
                    .<Callable<Answer>>map(commission -> () -> give(commission, shortName))
                    .toList())) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 422);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422)
                .extracting(Answer::code)
                .containsOnly("SHORT_NAME_TAKEN");
    }

    @Test
    void anEarlierNameStaysWithItsCommission() {
        String first = unique();
        String commission = established();
        assertThat(give(commission, first).status()).isEqualTo(200);
        assertThat(give(commission, unique()).status()).isEqualTo(200);

        assertThat(give(established(), first).code()).isEqualTo("SHORT_NAME_TAKEN");
        assertThat(give(commission, first).status()).isEqualTo(200);
    }

    @Test
    void aDryRunTakesNoName() {
        String shortName = unique();

        assertThat(post(established(), "give-short-name/check", body(shortName)).status())
                .isEqualTo(204);
        assertThat(give(established(), shortName).status()).isEqualTo(200);
    }

    private Answer give(String commission, String shortName) {
        return post(commission, "give-short-name", body(shortName));
    }

    private Answer post(String commission, String act, String body) {
        return Api.on(port).post("/api/v1/commissions/" + commission + "/" + act, body);
    }

    private static String body(String shortName) {
        return "{\"shortName\":\"" + shortName + "\"}";
    }

    private String established() {
        Answer answer = Api.on(port)
                .post("/api/v1/commissions", "{\"name\":\"Comité\",\"aliases\":[],\"liveSince\":\"2026-01-01\"}");
        assertThat(answer.status()).isEqualTo(201);
        return answer.id();
    }

    private static String unique() {
        return "n" + UUID.randomUUID();
    }
}
