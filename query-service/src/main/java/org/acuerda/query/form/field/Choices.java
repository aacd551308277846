package org.acuerda.query.form.field;

import java.util.List;

/** Function that finds the options of a choice, for the subject and in the language of a form. */
@FunctionalInterface
public interface Choices {

    List<Option> in(FormContext context);

    /** Options for the values of a closed list, labelled with their texts. */
    static Choices of(List<? extends Enum<?>> values) {
        return context -> values.stream()
                .map(value -> new Option(value.name(), context.words().of(value)))
                .toList();
    }
}
