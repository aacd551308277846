package org.acuerda.query.form.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * View model of a field.
 *
 * @param kind which kind of {@link Field}, by its simple name
 * @param values values of the field
 * @param options options of a choice
 * @param rows rows of a list
 * @param open whether rows may be added
 */
public record FieldView(
        String kind,
        String name,
        Caption caption,
        List<String> values,
        boolean required,
        NotOnRecord notOnRecord,
        List<Option> options,
        Attachments attachments,
        List<RowView> rows,
        boolean open) {

    /**
     * Label, hint and error of the field.
     *
     * @param label name of the field; hint and error are below it
     */
    public record Caption(String label, @Nullable String hint, @Nullable String error) {}

    /**
     * Whether the field may be answered with "not on record" ("no consta").
     *
     * @param chosen whether that answer is chosen
     */
    public record NotOnRecord(boolean offered, boolean chosen) {}

    /**
     * Files and links in the field.
     *
     * @param files files already uploaded
     * @param link the typed link
     */
    public record Attachments(List<UploadedFile> files, String link) {}

    /**
     * A row of a list, or the fields of a value's kinds.
     *
     * @param prefix before the names of its fields
     * @param dropped whether the person removed it
     */
    record RowView(String label, String prefix, boolean dropped, List<FieldView> fields) {

        /** The name of the box that removes the row. */
        public String dropName() {
            return FieldNames.dropped(prefix);
        }
    }

    /** The element's id. */
    public String id() {
        return FieldNames.element(name);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String option) {
        return values.contains(option);
    }

    /** Which elements describe the field; null where none does. */
    public @Nullable String describedBy() {
        String ids = Stream.of(
                        caption.hint() == null ? "" : id() + "-hint", caption.error() == null ? "" : id() + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    public String silenceName() {
        return FieldNames.silence(name);
    }

    public String keptName() {
        return FieldNames.kept(name);
    }

    public String linkName() {
        return FieldNames.link(name);
    }
}
