package org.acuerda.query.form.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.Problem;
import org.acuerda.query.form.field.FieldNames;

/** Fields of a sent form by the component of the command, or the header, that each was sent as. */
public final class SentFields {

    private final Map<String, String> byPointer = new LinkedHashMap<>();

    void add(String pointer, String field) {
        byPointer.put(pointer, field);
    }

    /** The field that a problem is about: of the first of its places that the form has. */
    public Optional<String> about(Problem problem) {
        return problem.places().stream().flatMap(place -> at(place).stream()).findFirst();
    }

    private Optional<String> at(Problem.Place place) {
        if (place.header().equals(HeaderNames.OCCURRED_ON)) {
            return Optional.of(FieldNames.OCCURRED_ON);
        }
        return place.pointer().isEmpty() ? Optional.empty() : nearest(place.pointer());
    }

    /** The field of the component itself, else of the nearest one around it, else of the first one inside it. */
    private Optional<String> nearest(String pointer) {
        for (String around = pointer; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            if (byPointer.containsKey(around)) {
                return Optional.of(byPointer.get(around));
            }
        }
        return byPointer.entrySet().stream()
                .filter(field -> field.getKey().startsWith(pointer + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
