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
 * A field as the template draws it.
 *
 * @param kind which kind of {@link Field}, by its simple name
 * @param values what stands in it
 * @param options what a choice offers
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
     * What the field says of itself.
     *
     * @param label what is asked; a hint and an error may stand under it
     */
    public record Caption(String label, @Nullable String hint, @Nullable String error) {}

    /**
     * Whether it may be answered that the record does not say ("no consta").
     *
     * @param chosen whether it is answered so
     */
    public record NotOnRecord(boolean offered, boolean chosen) {}

    /**
     * Files and links in the field.
     *
     * @param files what was uploaded already
     * @param link what was typed as link
     */
    public record Attachments(List<UploadedFile> files, String link) {}

    /**
     * A row of a list, or what the kinds of a thing ask for.
     *
     * @param prefix before the names of its fields
     */
    record RowView(String label, String prefix, List<FieldView> fields) {

        /** The box that takes the row out. */
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
