package org.acuerda.query.form.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.query.form.field.Field;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.naming.NamedText;
import org.jspecify.annotations.Nullable;

/** Assembler of a form's errors, each with the label of its field and a link to it. */
public final class FormErrors {

    private FormErrors() {}

    /**
     * The errors of a form, each with the field it is about.
     *
     * @param errors errors by field; an error without a shown field has no label
     */
    public static List<FormView.Wrong> of(Map<String, String> errors, List<FieldView> fields, NameResolver names) {
        Map<String, String> labels = new HashMap<>();
        name(fields, "", labels);
        return errors.entrySet().stream()
                .map(error -> wrong(error.getKey(), error.getValue(), labels.get(error.getKey()), names))
                .toList();
    }

    private static FormView.Wrong wrong(String field, String text, @Nullable String label, NameResolver names) {
        return label == null
                ? new FormView.Wrong(NamedText.parts(text, names), null)
                : new FormView.Wrong(
                        List.of(Link.plain(label + ": " + names.words().uncapitalized(NamedText.plain(text, names)))),
                        FieldNames.element(field));
    }

    private static void name(List<FieldView> fields, String row, Map<String, String> labels) {
        for (FieldView field : fields) {
            if (!field.kind().equals(Field.Hidden.class.getSimpleName())) {
                labels.put(field.name(), row + field.caption().label());
            }
            field.rows()
                    .forEach(inner ->
                            name(inner.fields(), inner.label().isEmpty() ? row : inner.label() + ", ", labels));
        }
    }
}
