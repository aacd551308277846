package org.acuerda.query.form.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.Option;
import org.acuerda.query.form.field.UploadedFile;
import org.acuerda.query.language.PageText;
import org.jspecify.annotations.Nullable;

/**
 * View model of a field.
 *
 * @param kind which kind of {@link Field}, by its simple name
 * @param values values of the field
 * @param options options of a choice
 * @param rows rows of a list
 * @param changes how a list of rows can be changed
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
        Changes changes) {

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
     * How a list of rows can be changed.
     *
     * @param open whether rows may be added and removed
     * @param ordered whether rows may be moved
     */
    public record Changes(boolean open, boolean ordered) {

        static final Changes NONE = new Changes(false, false);
    }

    /**
     * A row of a list, or the fields of a value's kinds.
     *
     * @param prefix before the names of its fields
     * @param dropped whether the person removed it
     * @param attended whether the person has just added or moved it
     */
    record RowView(String label, String prefix, boolean dropped, boolean attended, List<FieldView> fields) {

        /** The fields that are always shown. */
        public List<FieldView> main() {
            return fields.stream().filter(field -> !field.isOptional()).toList();
        }

        /** The fields that may stay empty, which a list folds. */
        public List<FieldView> more() {
            return fields.stream().filter(FieldView::isOptional).toList();
        }

        /** Whether what is folded has to be seen. */
        public boolean isUnfolded() {
            return more().stream().anyMatch(FieldView::isFilled);
        }

        /** The labels of what is folded. */
        public String folded(PageText words) {
            return words.capitalized(more().stream()
                    .map(field -> words.uncapitalized(field.caption().label()))
                    .collect(Collectors.joining(", ")));
        }

        /** The name of the box that removes the row. */
        public String dropName() {
            return FieldNames.dropped(prefix);
        }
    }

    private boolean isHidden() {
        return kind.equals(Field.Hidden.class.getSimpleName());
    }

    boolean isText() {
        return kind.equals(Field.Text.class.getSimpleName()) || kind.equals(Field.LongText.class.getSimpleName());
    }

    private boolean isOptional() {
        return !isHidden() && !required && !notOnRecord.offered() && !changes.open();
    }

    private boolean isFilled() {
        return caption.error() != null
                || values.stream().anyMatch(value -> !value.isBlank())
                || !attachments.files().isEmpty()
                || !attachments.link().isEmpty()
                || rows.stream().flatMap(row -> row.fields().stream()).anyMatch(FieldView::isFilled);
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
