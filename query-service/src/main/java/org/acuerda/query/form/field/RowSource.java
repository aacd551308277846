package org.acuerda.query.form.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.agreement.Proposal;

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

    /** The documents that a row comes with: the value for a field of {@link Field.Documents} with this name. */
    static Map.Entry<String, String> documents(String field, List<Proposal.Document> documents) {
        return Map.entry(
                FieldNames.kept(field),
                documents.stream()
                        .map(document -> UploadedFile.of(document).text())
                        .collect(Collectors.joining("\n")));
    }

    /** So many rows with nothing in them. */
    static RowSource empty(int number) {
        return context ->
                Stream.generate(() -> new Row("", Map.of())).limit(number).toList();
    }
}
