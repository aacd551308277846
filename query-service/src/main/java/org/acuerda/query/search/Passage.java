package org.acuerda.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Value: part of a document that search finds by its own words, for example one matter of a session.
 *
 * @param id of the subject whose page shows the part
 * @param partId of the part within the subject; null where the part is the subject itself
 * @param keys official keys, which are also found as a whole and written with other signs
 * @param texts in the order in which an excerpt is looked for
 */
public record Passage(Kind kind, String id, @Nullable String partId, List<String> keys, List<String> texts) {

    public Passage {
        keys = List.copyOf(keys);
        texts = List.copyOf(texts);
    }

    /** What a part is, in the order of an answer. */
    public enum Kind {
        FEDERAL_ENTITY,
        BODY,
        MEMBER,
        COMMISSION,
        AGREEMENT,
        MATTER,
        SESSION,
        MEETING,
        PROVISION,
        ACTIVITY,
        WORK_PLAN,
        DOCUMENT
    }

    /** A subject as a whole. */
    public static Passage of(Kind kind, String id, Stream<String> texts) {
        return new Passage(kind, id, null, List.of(), texts.toList());
    }

    /** A part of a subject. */
    public static Passage of(Kind kind, String id, String partId, Stream<String> texts) {
        return new Passage(kind, id, partId, List.of(), texts.toList());
    }

    /** The same passage, found by official keys as well. */
    public Passage with(List<String> officialKeys) {
        return new Passage(kind, id, partId, officialKeys, texts);
    }

    /** The same passage, found by further texts as well. */
    public Passage and(List<String> furtherTexts) {
        return new Passage(
                kind,
                id,
                partId,
                keys,
                Stream.concat(texts.stream(), furtherTexts.stream()).toList());
    }

    /** The words by which it is found. */
    public List<String> words() {
        return Stream.concat(
                        SearchTerms.of(Stream.concat(texts.stream(), keys.stream())).stream(),
                        keys.stream().map(SearchTerms::key))
                .distinct()
                .toList();
    }

    /** Whether it has all of these words. */
    public boolean hasAll(List<String> asked) {
        return words().containsAll(asked);
    }
}
