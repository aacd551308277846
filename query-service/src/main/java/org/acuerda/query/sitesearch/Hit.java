package org.acuerda.query.sitesearch;

import java.util.List;
import org.acuerda.query.search.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Value: something that has all asked words.
 *
 * @param id of the subject whose page shows it; of a federal entity its INEGI key
 * @param partId of the part within the subject, for a matter its item; null for a subject as a whole
 * @param excerpt where the words are; no piece where they are in different texts that are too long to look at
 */
public record Hit(String id, @Nullable String partId, Excerpt excerpt) {

    static Hit of(Passage passage, List<String> asked) {
        return new Hit(passage.id(), passage.partId(), Excerpt.of(passage.texts(), asked));
    }
}
