package org.acuerda.client;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Value: why a service rejected a request (RFC 9457).
 *
 * @param status of HTTP
 * @param code stable, for example {@code EVIDENCE_MISSING}; {@code HTTP} and the status where the answer has none
 * @param detail what is wrong and how to correct it, in the reader's language; the code where the answer has none
 * @param places where the cause may be; empty where it is at no place
 * @param changed what was recorded meanwhile, for a form that was filled in before
 * @param existing the first record under an identifier that is taken; a missing node where the answer has none
 */
public record Problem(
        int status, String code, String detail, List<Place> places, List<Meanwhile> changed, JsonNode existing) {

    public Problem {
        places = List.copyOf(places);
        changed = List.copyOf(changed);
    }

    /**
     * One place that may be the cause.
     *
     * @param pointer JSON pointer of a component of the command; empty for a header
     * @param header name of a header; empty for a component
     */
    public record Place(String pointer, String header) {}

    /**
     * A record that was written after the form was opened.
     *
     * @param type name and version of the event
     * @param at moment of recording
     */
    public record Meanwhile(String type, String actor, Instant at) {}

    /**
     * Reads a problem.
     *
     * @throws java.time.DateTimeException when it has a moment that cannot be read
     */
    public static Problem of(int status, JsonNode answer) {
        String unnamed = "HTTP " + status;
        return new Problem(
                status,
                answer.path("code").asString(unnamed),
                answer.path("detail").asString(answer.path("title").asString(unnamed)),
                answer.path("errors").valueStream().map(Problem::place).toList(),
                answer.path("changed").valueStream().map(Problem::meanwhile).toList(),
                answer.path("existing"));
    }

    private static Place place(JsonNode error) {
        return new Place(
                error.path("pointer").asString(""), error.path("header").asString(""));
    }

    private static Meanwhile meanwhile(JsonNode record) {
        return new Meanwhile(
                record.path("type").asString(""),
                record.path("actor").asString(""),
                Instant.parse(record.path("at").asString("")));
    }
}
