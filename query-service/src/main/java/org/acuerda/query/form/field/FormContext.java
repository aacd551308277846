package org.acuerda.query.form.field;

import java.util.Optional;
import org.acuerda.events.text.WrittenText;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.springframework.util.MultiValueMap;

/**
 * Value: the subject of a form and the values typed so far.
 *
 * @param subjectId identifier of the subject; for a creation, of the aggregate to be created
 * @param typed values that the address prefilled or the browser sent
 * @param names names in the page's language
 */
public record FormContext(String subjectId, MultiValueMap<String, String> typed, NameResolver names) {

    public PageText words() {
        return names.words();
    }

    /** The text of a field; empty where it is blank. */
    public Optional<String> typed(String field) {
        return Optional.ofNullable(typed.getFirst(field))
                .map(WrittenText::composed)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
