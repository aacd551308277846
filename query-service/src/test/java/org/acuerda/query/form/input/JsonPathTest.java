package org.acuerda.query.form.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Test of the place of a field's value in JSON. */
class JsonPathTest {

    private final ObjectNode root = EventJson.mapper().createObjectNode();

    @Test
    void makesTheObjectsAndListsOnTheWay() {
        put("proposal.text", "Se acuerda");
        put("proposal.points[0].number", "1");
        put("proposal.points[0].text", "Publicar");
        put("proposal.points[7].number", "2");
        put("bodyIds[0]", "bod-1");

        assertThat(root)
                .hasToString(
                        "{\"proposal\":{\"text\":\"Se acuerda\",\"points\":[{\"number\":\"1\",\"text\":\"Publicar\"},"
                                + "{\"number\":\"2\"}]},\"bodyIds\":[\"bod-1\"]}");
    }

    private void put(String path, String value) {
        JsonPath.put(root, path, StringNode.valueOf(value));
    }
}
