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
 * @param label what is asked; a hint and an error may stand under it
 * @param values what stands in it
 * @param recorded whether "no consta" may be said
 * @param silent whether it is said
 * @param options what a choice offers
 * @param files what was uploaded already
 * @param link what was typed as link
 * @param rows rows of a list
 * @param open whether rows may be added
 */
public record FieldView(
        String kind,
        String name,
        String label,
        @Nullable String hint,
        @Nullable String error,
        List<String> values,
        boolean required,
        boolean recorded,
        boolean silent,
        List<Option> options,
        List<UploadedFile> files,
        String link,
        List<RowView> rows,
        boolean open) {

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
        String ids = Stream.of(hint == null ? "" : id() + "-hint", error == null ? "" : id() + "-error")
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
