package org.acuerda.events.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Test with invented events: the catalog has no second version yet. */
class UpcasterChainTest {

    private static final Upcaster SPLITS_NAME = new Upcaster("person.named", 1, data -> {
        String[] words = data.required("name").stringValue().split(" ", 2);
        data.remove("name");
        return data.put("given", words[0]).put("family", words[1]);
    });
    private static final Upcaster ADDS_ROLE = new Upcaster("person.named", 2, data -> data.put("role", "no consta"));

    private final JsonMapper json = EventJson.mapper();
    private final UpcasterChain chain = new UpcasterChain(List.of(ADDS_ROLE, SPLITS_NAME));

    @Test
    void takesEveryStepFromTheStoredVersionOn() {
        ObjectNode data = object("{\"name\":\"Jorge Florez\"}");

        UpcasterChain.Stored current = chain.upcast("person.named.v1", data);

        assertThat(current.published()).isEqualTo("person.named.v3");
        assertThat(current.data())
                .isEqualTo(object("{\"given\":\"Jorge\",\"family\":\"Florez\",\"role\":\"no consta\"}"));
        assertThat(data).as("what was given").isEqualTo(object("{\"name\":\"Jorge Florez\"}"));
    }

    @Test
    void leavesTheNewestShapeAndOtherTypesAlone() {
        ObjectNode data = object("{\"given\":\"Jorge\"}");

        assertThat(chain.upcast("person.named.v3", data).data()).isSameAs(data);
        assertThat(chain.upcast("person.renamed.v1", data).data()).isSameAs(data);
        assertThat(chain.startsFrom("person.named.v1")).isTrue();
        assertThat(chain.startsFrom("person.named.v3")).isFalse();
    }

    @Test
    void refusesTwoStepsFromOneVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UpcasterChain(List.of(ADDS_ROLE, ADDS_ROLE)));
    }

    private ObjectNode object(String text) {
        return (ObjectNode) json.readTree(text);
    }
}
