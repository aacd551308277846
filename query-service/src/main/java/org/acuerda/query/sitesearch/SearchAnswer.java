package org.acuerda.query.sitesearch;

import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Dated;
import org.acuerda.query.search.Passage;

/**
 * View of what a search found, by kind.
 *
 * @param q the text that was searched
 * @param instead where no text has a word that was asked: the words found in its place, as the texts write them
 * @param groups kinds with hits, in the order of {@link Passage.Kind}
 */
public record SearchAnswer(AsOf asOf, String q, List<String> instead, List<Group> groups) implements Dated {

    public SearchAnswer {
        instead = List.copyOf(instead);
        groups = List.copyOf(groups);
    }

    /**
     * Value: hits of one kind.
     *
     * @param total how many there are; at least so many where {@code more}
     * @param more whether there may be more than {@code total}
     * @param hits the first of them
     */
    public record Group(Passage.Kind kind, long total, boolean more, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }
}
