package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
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

    /** Of the bounds of an int; what is longer fits no field. */
    private static final int MAX_DIGITS = 11;

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
        ObjectNode ownIds = full.deepCopy();
        if (!act.childPrefix().isEmpty()) {
            ownIds.remove(act.command().getRecordComponents()[1].getName());
        }
        wholeNumbers(ownIds, "").forEach(pointer -> withstandsLargeNumbers(path, ownIds, pointer));
        Answer answer = send(path, full);
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(500);
        assertThat(answer.code()).as(answer.body().toString()).isNotIn("UNKNOWN_FIELD", "MISSING_FIELD");
        if (!act.creates()) {
            assertThat(send(path + "/check", full).code()).isEqualTo(answer.code());
        }
    }

    /** One more than an int and than a long take, and as much below. */
    private void withstandsLargeNumbers(String path, ObjectNode full, String pointer) {
        for (String number : List.of("2147483648", "-2147483649", "9223372036854775808", "-9223372036854775809")) {
            ObjectNode body = full.deepCopy();
            int last = pointer.lastIndexOf('/');
            JsonNode parent = body.at(pointer.substring(0, last));
            if (parent instanceof ObjectNode fields) {
                fields.set(pointer.substring(last + 1), JSON.readTree(number));
            }
            Answer answer = send(path, body);
            assertThat(answer.status())
                    .as("%s = %s: %s", pointer, number, answer.body())
                    .isBetween(400, 499);
            if (number.length() > MAX_DIGITS) {
                assertThat(answer.code()).isEqualTo("INVALID_FIELD");
                assertThat(answer.body().path("detail").asString()).contains(pointer.substring(last + 1));
            }
        }
    }

    private static Stream<String> wholeNumbers(JsonNode node, String pointer) {
        if (node.isIntegralNumber()) {
            return Stream.of(pointer);
        }
        Stream<String> inFields =
                node.propertyStream().flatMap(field -> wholeNumbers(field.getValue(), pointer + "/" + field.getKey()));
        Stream<String> inItems = IntStream.range(0, node.isArray() ? node.size() : 0)
                .boxed()
                .flatMap(index -> wholeNumbers(node.get(index), pointer + "/" + index));
        return Stream.concat(inFields, inItems);
    }

    private Answer send(String path, JsonNode body) {
        return Api.on(port).post(path, body.toString());
    }
}
