package org.acuerda.client;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Value: what someone should know about an accepted command, or about what was not recorded.
 *
 * @param code stable name
 * @param detail the sentence, in the caller's language
 */
public record Warning(String code, String detail) {

    /** The warnings of an answer. */
    static List<Warning> in(JsonNode answer) {
        return answer.path("warnings")
                .valueStream()
                .map(each -> new Warning(
                        each.required("code").asString(),
                        each.required("detail").asString()))
                .toList();
    }
}
