package org.acuerda.query.form.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;

/** Function that finds the rows that a form shows when it is opened. */
@FunctionalInterface
public interface RowSource {

    List<Row> in(FormContext context);

    /**
     * One row.
     *
     * @param label subject of the row; empty where its number is enough
     * @param values values of its fields, by their names within the row
     */
    record Row(String label, Map<String, String> values) {

        public Row {
            values = Map.copyOf(values);
        }
    }

    /** The documents that a row already has: the value for a field of {@link Field.Documents} with this name. */
    static Map.Entry<String, String> documents(String field, List<Proposal.Document> documents) {
        return Map.entry(
                FieldNames.kept(field),
                documents.stream()
                        .map(document -> UploadedFile.of(document).text())
                        .collect(Collectors.joining("\n")));
    }

    /** This number of empty rows. */
    static RowSource empty(int number) {
        return context ->
                Stream.generate(() -> new Row("", Map.of())).limit(number).toList();
    }
}
