package org.acuerda.query.form.field;

import java.util.Optional;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.springframework.util.MultiValueMap;

/**
 * What a form is about.
 *
 * @param subjectId what is acted on; for a creation the identifier it will have
 * @param typed what the address prefilled or the browser sent
 * @param names names of things, in the page's language
 */
public record FormContext(String subjectId, MultiValueMap<String, String> typed, NameResolver names) {

    public PageText words() {
        return names.words();
    }

    /** What was typed into a field; empty where nothing but blanks. */
    public Optional<String> typed(String field) {
        return Optional.ofNullable(typed.getFirst(field)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
