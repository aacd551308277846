package org.acuerda.query.page.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.download.TableRequest;

/**
 * Value: one request in every language, for descriptions that carry all of them.
 *
 * @param asked in the reader's language
 */
record Languages(TableRequest asked) {

    /** The request in each language, the reader's first. */
    Map<Language, TableRequest> all() {
        Map<Language, TableRequest> all = new LinkedHashMap<>();
        Language own = asked.words().language();
        all.put(own, asked);
        all.put(own.other(), asked.in(own.other()));
        return all;
    }

    /** A text in each language. */
    Map<Language, String> said(Function<TableRequest, String> text) {
        Map<Language, String> said = new LinkedHashMap<>();
        all().forEach((language, request) -> said.put(language, text.apply(request)));
        return said;
    }
}
