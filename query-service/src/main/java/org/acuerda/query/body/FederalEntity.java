package org.acuerda.query.body;

import java.util.List;

/**
 * View of one of the 32 federal entities.
 *
 * @param key INEGI key, two digits; the order that people expect
 * @param isoCode ISO 3166-2
 * @param name official name
 * @param aliases other names in use
 * @param activities how many logged activities involve it
 */
public record FederalEntity(String key, String isoCode, String name, List<String> aliases, long activities) {

    public FederalEntity {
        aliases = List.copyOf(aliases);
    }

    /** The same entity with this number of activities. */
    FederalEntity involvedIn(long count) {
        return new FederalEntity(key, isoCode, name, aliases, count);
    }
}
