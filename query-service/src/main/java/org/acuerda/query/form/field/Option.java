package org.acuerda.query.form.field;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * One of the values that a choice offers.
 *
 * @param value what the browser sends
 * @param label what people read, in the page's language
 * @param json what the command carries for it
 */
public record Option(String value, String label, JsonNode json) {

    /** A value that the command carries as it is. */
    public Option(String value, String label) {
        this(value, label, StringNode.valueOf(value));
    }
}
