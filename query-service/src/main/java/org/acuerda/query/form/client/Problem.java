package org.acuerda.query.form.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Why the command service refused (RFC 9457).
 *
 * @param code stable, for example {@code EVIDENCE_MISSING}
 * @param detail what is wrong and how to mend it, in the reader's language
 * @param field path of the field it is about; empty where it names none
 * @param changed what happened meanwhile, for a form that was filled in before
 */
public record Problem(int status, String code, String detail, String field, List<Meanwhile> changed) {

    /**
     * A record that was written after the form was opened.
     *
     * @param type name and version of the event
     * @param at moment of recording
     */
    public record Meanwhile(String type, String actor, Instant at) {}

    static Problem of(int status, JsonNode answer) {
        List<Meanwhile> changed = new ArrayList<>();
        answer.path("changed")
                .forEach(each -> changed.add(new Meanwhile(
                        each.path("type").asString(""),
                        each.path("actor").asString(""),
                        Instant.parse(each.path("at").asString()))));
        return new Problem(
                status,
                answer.path("code").asString(""),
                answer.path("detail").asString(answer.path("title").asString("")),
                answer.path("field").asString(""),
                changed);
    }
}
