package org.acuerda.client;

import java.util.HashMap;
import java.util.Map;

/**
 * Value: headers of one request to the command API.
 *
 * @param values each text by the name of its header, as people write it; the client encodes it
 */
public record CommandHeaders(Map<String, String> values) {

    public static final CommandHeaders NONE = new CommandHeaders(Map.of());

    public CommandHeaders {
        values = Map.copyOf(values);
    }

    /**
     * The headers of every request.
     *
     * @param language in which problems are answered, for example {@code es}
     */
    public static CommandHeaders in(String language) {
        return new CommandHeaders(Map.of("Accept-Language", language));
    }

    /**
     * The same in the name of an actor.
     *
     * @param bodyId body that the actor speaks for; empty for none
     */
    public CommandHeaders by(String actor, String role, String bodyId) {
        CommandHeaders acting = with(HeaderNames.ACTOR, actor).with(HeaderNames.ROLE, role);
        return bodyId.isEmpty() ? acting : acting.with(HeaderNames.BODY, bodyId);
    }

    public CommandHeaders with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new CommandHeaders(more);
    }
}
