package org.acuerda.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.acuerda.command.decision.CommandBounds;
import org.acuerda.command.decision.CommandParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Test of every text and list of every act: its bound is accepted, and one more is refused by the field's name. */
class BoundsOfCommandsTest {

    @ParameterizedTest
    @MethodSource("org.acuerda.command.web.EveryRoute#all")
    void boundsEachText(EveryRoute act) {
        ObjectNode body = act.body();
        for (String pointer : EveryRoute.pointers(body, EveryRoute::isSampleText)) {
            int limit = CommandBounds.length(component(act, body, pointer));
            assertThat(refusal(act, body, pointer, StringNode.valueOf("😀".repeat(limit))))
                    .isEqualTo("none");
            assertThat(refusal(act, body, pointer, StringNode.valueOf("a".repeat(limit + 1))))
                    .isEqualTo("FIELD_TOO_LONG %s %d", EveryRoute.path(pointer), limit);
        }
    }

    @ParameterizedTest
    @MethodSource("org.acuerda.command.web.EveryRoute#all")
    void boundsEachList(EveryRoute act) {
        ObjectNode body = act.body();
        for (String pointer : EveryRoute.pointers(body, JsonNode::isArray)) {
            int limit = CommandBounds.items(component(act, body, pointer));
            JsonNode element = body.at(pointer).get(0);
            ArrayNode list = body.arrayNode();
            for (int item = 0; item < limit; item++) {
                list.add(element);
            }
            assertThat(refusal(act, body, pointer, list)).isEqualTo("none");
            list.add(element);
            assertThat(refusal(act, body, pointer, list))
                    .isEqualTo("TOO_MANY_ITEMS %s %d", EveryRoute.path(pointer), limit);
        }
    }

    private static RecordComponent component(EveryRoute act, ObjectNode body, String pointer) {
        return CommandParts.of(act.read(body))
                .filter(part -> part.path().equals(EveryRoute.path(pointer)))
                .findFirst()
                .orElseThrow()
                .component();
    }

    private static String refusal(EveryRoute act, ObjectNode body, String pointer, JsonNode value) {
        try {
            act.read(EveryRoute.with(body, pointer, value));
            return "none";
        } catch (InvalidRequest invalid) {
            return "%s %s %s"
                    .formatted(
                            invalid.code(),
                            invalid.arguments().getFirst(),
                            invalid.arguments().getLast());
        }
    }
}
