package org.acuerda.query.page.download;

import java.util.Map;
import java.util.Objects;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.ListRequest;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Value: the request for a table.
 *
 * @param asked the list's address with its filters
 * @param variables of the list's address
 * @param site address of this site, for links
 */
public record TableRequest(ListRequest asked, Map<String, String> variables, NameResolver names, String site) {

    public TableRequest {
        variables = Map.copyOf(variables);
    }

    public PageText words() {
        return names.words();
    }

    /** The filter of the list, as its page reads it. An invalid one is refused. */
    public <F extends Record> F filter(Class<F> type) {
        return asked.filter(type);
    }

    /** The request for a whole list at another address. */
    public TableRequest at(String address) {
        return new TableRequest(
                new ListRequest(address, new LinkedMultiValueMap<>(), asked.room()), Map.of(), names, site);
    }

    /** The same request in another language. */
    public TableRequest in(Language language) {
        return new TableRequest(asked, variables, names.in(language), site);
    }

    /** The identifier in the list's address. */
    public String id(String variable) {
        return Objects.requireNonNull(variables.get(variable), variable);
    }
}
