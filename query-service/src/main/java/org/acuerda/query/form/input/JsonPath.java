package org.acuerda.query.form.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writer of JSON values at a dotted path: {@code proposal.points[0].text}. */
final class JsonPath {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d{1,3})])?");

    private JsonPath() {}

    /** The JSON pointer of a path whose places exist: {@code votes[0].voterId} is {@code /votes/0/voterId}. */
    static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    /**
     * Creates the objects and lists of the path; a place beyond the end of a list means its next place.
     *
     * @return the JSON pointer of the value
     */
    static String put(ObjectNode root, String path, JsonNode value) {
        ObjectNode parent = root;
        StringBuilder pointer = new StringBuilder();
        String[] steps = path.split("\\.", -1);
        for (int depth = 0; depth < steps.length; depth++) {
            boolean last = depth == steps.length - 1;
            Matcher step = STEP.matcher(steps[depth]);
            if (!step.matches()) {
                throw new IllegalArgumentException("No path of a component: " + path);
            }
            pointer.append('/').append(step.group(1));
            if (step.group(2) == null) {
                if (last) {
                    parent.set(step.group(1), value);
                } else {
                    parent = parent.withObjectProperty(step.group(1));
                }
            } else {
                ArrayNode list = parent.withArrayProperty(step.group(1));
                int place = Math.min(Integer.parseInt(step.group(2)), list.size());
                pointer.append('/').append(place);
                if (place == list.size()) {
                    list.add(last ? value : list.objectNode());
                } else if (last) {
                    list.set(place, value);
                }
                if (!last) {
                    parent = (ObjectNode) list.get(place);
                }
            }
        }
        return pointer.toString();
    }
}
