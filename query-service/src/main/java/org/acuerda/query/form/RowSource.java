package org.acuerda.query.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the rows that a form shows before anybody types. */
@FunctionalInterface
public interface RowSource {

    List<Row> in(FormContext context);

    /**
     * One row.
     *
     * @param label what it is about; empty where its number says enough
     * @param values what stands in its fields, by their names within the row
     */
    record Row(String label, Map<String, String> values) {

        public Row {
            values = Map.copyOf(values);
        }
    }

    /** So many rows with nothing in them. */
    static RowSource empty(int number) {
        return context ->
                Stream.generate(() -> new Row("", Map.of())).limit(number).toList();
    }
}
