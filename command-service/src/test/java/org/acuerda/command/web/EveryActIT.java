package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.Api.Answer;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.route.CommandRoutes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Test of every act: no request fails as if it were the service's fault. */
@OnRealParts
class EveryActIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WRONG_VALUES =
            List.of("null", "{}", "[]", "[null]", "-1", "1.5", "true", "\"\"", "\"x\"");

    @Autowired
    private List<CommandRoutes> offered;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> acts() {
        return offered.stream().flatMap(acts -> acts.list().stream()
                .map(act -> dynamicTest(acts.collection() + " " + act.name(), () -> withstandsAnything(acts, act))));
    }

    private void withstandsAnything(CommandRoutes acts, CommandRoutes.Route act) {
        String path =
                "/api/v1/" + acts.collection() + (act.creates() ? "" : "/" + acts.prefix() + "-nobody/" + act.name());
        assertThat(send(path, JSON.createObjectNode()).status()).isBetween(400, 499);

        ObjectNode full = SampleBodies.of(act.command());
        full.remove(act.command().getRecordComponents()[0].getName());
        for (String field : full.propertyNames()) {
            for (String wrong : WRONG_VALUES) {
                ObjectNode body = full.deepCopy();
                body.set(field, JSON.readTree(wrong));
                Answer answer = send(path, body);
                assertThat(answer.status())
                        .as("%s = %s: %s", field, wrong, answer.body())
                        .isLessThan(500);
            }
        }
        Answer answer = send(path, full);
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(500);
        assertThat(answer.code()).as(answer.body().toString()).isNotIn("UNKNOWN_FIELD", "MISSING_FIELD");
        if (!act.creates()) {
            assertThat(send(path + "/check", full).code()).isEqualTo(answer.code());
        }
    }

    private Answer send(String path, JsonNode body) {
        return Api.on(port).post(path, body.toString());
    }
}
