package org.acuerda.history.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.text.SameWords;

/**
 * Value: the words a field may hold and the meaning of each. Capital letters and accents make no difference, so that
 * {@code academico} is accepted.
 */
final class Choices<E> {

    private final Map<String, E> meanings = new LinkedHashMap<>();

    /** Adds a word; words are listed to people in the order they were added. */
    Choices<E> with(String word, E meaning) {
        meanings.put(word, meaning);
        return this;
    }

    Optional<E> meaningOf(String word) {
        return meanings.entrySet().stream()
                .filter(choice -> SameWords.folded(choice.getKey()).equals(SameWords.folded(word)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The word for a meaning. */
    Optional<String> wordOf(E meaning) {
        return meanings.entrySet().stream()
                .filter(choice -> choice.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Any meaning, where an error has been found and reading goes on only to find more. */
    E any() {
        return meanings.values().iterator().next();
    }

    String words() {
        return String.join(", ", meanings.keySet());
    }
}
