package org.acuerda.query.body;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.acuerda.events.text.SameWords;

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

    /** What the address of an entity begins with. */
    public static final String ADDRESS = "/entidades/";

    public FederalEntity {
        aliases = List.copyOf(aliases);
    }

    /** The name in daily use: the alias with which the official name begins, else the official name. */
    @JsonIgnore
    public String inUse() {
        return aliases.stream().filter(name::startsWith).findFirst().orElse(name);
    }

    /** Its address on this site: the name in use in small letters without accents. */
    @JsonIgnore
    public String address() {
        return ADDRESS + SameWords.folded(inUse()).replace(' ', '-');
    }

    /** The same entity with this number of activities. */
    FederalEntity involvedIn(long count) {
        return new FederalEntity(key, isoCode, name, aliases, count);
    }
}
