package org.acuerda.client;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Which acts the command side would accept now. While this is unknown, every act is offered and is decided when it is sent.
 *
 * @param sequence of the subject for which it holds; empty while it does not say
 * @param refusals why an act on a part cannot be done, by both
 * @param facts what else it says, by name
 */
public record AvailableActs(Optional<String> sequence, Map<String, String> refusals, JsonNode facts) {

    /** The command side does not say. */
    public static AvailableActs unknown() {
        return new AvailableActs(Optional.empty(), Map.of(), MissingNode.getInstance());
    }

    /** What the command side answered when it was asked; unknown where it did not. */
    public static AvailableActs of(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? read(done.answer()) : unknown();
    }

    /** What it says besides the acts; empty where it does not. */
    public Optional<JsonNode> fact(String name) {
        return Optional.of(facts.path(name)).filter(fact -> !fact.isMissingNode());
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
