package org.acuerda.query.form.field;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Value: one option of a choice.
 *
 * @param value what the browser sends
 * @param label text in the page's language
 * @param json what the command carries for it
 */
public record Option(String value, String label, JsonNode json) {

    /** A value that the command carries as it is. */
    public Option(String value, String label) {
        this(value, label, StringNode.valueOf(value));
    }
}
