package org.acuerda.query.form.field;

import java.util.List;

/** Finds what a choice offers, on the subject and in the language of a form. */
@FunctionalInterface
public interface Choices {

    List<Option> in(FormContext context);

    /** Values of a closed list, by their words. */
    static Choices of(List<? extends Enum<?>> values) {
        return context -> values.stream()
                .map(value -> new Option(value.name(), context.words().of(value)))
                .toList();
    }
}
