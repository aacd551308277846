package org.acuerda.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Value: the acts that the command service would accept now. While they are unknown, every act is offered and is decided when it
 * is sent.
 *
 * @param sequence of the aggregate for which they hold; empty while unknown
 * @param refusals why an act on a part cannot be done, by act and part
 * @param facts what else the service says, by name
 */
public record AvailableActs(Optional<String> sequence, Map<String, String> refusals, JsonNode facts) {

    /** The service gave no answer. */
    public static AvailableActs unknown() {
        return new AvailableActs(Optional.empty(), Map.of(), MissingNode.getInstance());
    }

    /** What the command service answered; unknown where it did not. */
    public static AvailableActs of(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? read(done.answer()) : unknown();
    }

    /** A fact beside the acts; empty where the service does not say it. */
    public Optional<JsonNode> fact(String name) {
        return Optional.of(facts.path(name)).filter(fact -> !fact.isMissingNode());
    }

    /** What should have followed from other records about the aggregate and did not. */
    public List<Warning> warnings() {
        return Warning.in(facts);
    }

    /** Why an act on a part, or on the whole where the part is empty, cannot be done; empty where it can. */
    public Optional<String> refusal(String act, String target) {
        return Optional.ofNullable(refusals.get(key(act, target)))
                .or(() -> Optional.ofNullable(refusals.get(key(act, ""))));
    }

    private static AvailableActs read(JsonNode answer) {
        Map<String, String> refusals = new HashMap<>();
        answer.path("acts").forEach(row -> {
            if (!row.path("open").asBoolean(true)) {
                refusals.put(
                        key(row.path("act").asString(""), row.path("target").asString("")),
                        row.path("refusal").path("detail").asString(""));
            }
        });
        return new AvailableActs(
                Optional.of(answer.path("sequence").asString("")).filter(text -> !text.isEmpty()), refusals, answer);
    }

    private static String key(String act, String target) {
        return act + " " + target;
    }
}
