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
 * @param field path of the field it is about; empty where it names none
 * @param changed what was recorded meanwhile, for a form that was filled in before
 */
public record Problem(int status, String code, String detail, String field, List<Meanwhile> changed) {

    public Problem {
        changed = List.copyOf(changed);
    }

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
                answer.path("field").asString(""),
                answer.path("changed").valueStream().map(Problem::meanwhile).toList());
    }

    private static Meanwhile meanwhile(JsonNode record) {
        return new Meanwhile(
                record.path("type").asString(""),
                record.path("actor").asString(""),
                Instant.parse(record.path("at").asString("")));
    }
}
