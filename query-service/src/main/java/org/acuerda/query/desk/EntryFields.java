package org.acuerda.query.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerda.events.session.Roll;
import org.acuerda.query.language.PageText;
import org.springframework.web.util.UriUtils;

/** Form fields of an entry of the roll, for the form that corrects it. */
record EntryFields(PageText words) {

    /** The fields with their values, in their order. */
    public Map<String, String> of(Roll.Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (entry) {
            case Roll.Arrival arrival -> {
                fields.put("entry.kind", "ARRIVAL");
                fields.put("entry.name", arrival.name());
                fields.put("entry.quality", arrival.quality().name());
                fields.put("entry.mode", arrival.mode().name());
                arrival.actsFor().known().ifPresent(act -> fields.put("entry.actsFor", act));
            }
            case Roll.Departure departure -> {
                fields.put("entry.kind", "DEPARTURE");
                departure.cause().known().ifPresent(cause -> fields.put("entry.cause", cause));
            }
            case Roll.Absence absence -> {
                fields.put("entry.kind", "ABSENCE");
                absence.cause().known().ifPresent(cause -> fields.put("entry.cause", cause));
                fields.put("entry.justified", Boolean.toString(absence.justified()));
            }
        }
        fields.put("entry.attendeeId", entry.attendeeId());
        fields.put("entry.at", words.typed(entry.at()));
        return fields;
    }

    /** The same fields as the query of the form's address. */
    public String query(Roll.Entry entry) {
        return of(entry).entrySet().stream()
                .map(field -> field.getKey() + "=" + UriUtils.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
