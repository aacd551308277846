package org.acuerda.query.sitesearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Searched;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.springframework.stereotype.Component;

/**
 * Cache of the words of all documents, for those who mistype one. It is read again when it is needed and
 * {@link #AGE} old, so that many mistyped words cost no more than one.
 */
@Component
final class Vocabulary {

    private static final Duration AGE = Duration.ofMinutes(5);

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST = 4;

    /** From this length on two letters may be wrong, else one. */
    private static final int LONG = 8;

    private final ReadModels readModels;
    private final List<Searched<?>> models;
    private final Clock clock;
    private Known kept = new Known(Map.of(), Instant.MIN);

    Vocabulary(ReadModels readModels, List<Searched<?>> models, Clock clock) {
        this.readModels = readModels;
        this.models = List.copyOf(models);
        this.clock = clock;
    }

    private record Known(Map<String, Long> documents, Instant readAt) {}

    /** The same words with each unknown one replaced by its nearest; empty where an unknown word has no neighbour. */
    List<String> nearest(List<String> asked) {
        Map<String, Long> words = words();
        List<String> nearest = new ArrayList<>();
        for (String word : asked) {
            Optional<String> known = words.containsKey(word) ? Optional.of(word) : neighbour(word, words);
            if (known.isEmpty()) {
                return List.of();
            }
            nearest.add(known.get());
        }
        return nearest.equals(asked) ? List.of() : nearest;
    }

    /** The word with the fewest wrong letters; among equals the one in the most documents. */
    private static Optional<String> neighbour(String word, Map<String, Long> words) {
        int wrong = word.length() < SHORTEST
                ? 0
                : word.length() < LONG ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        LevenshteinAutomata neighbours = new LevenshteinAutomata(word, true);
        return IntStream.rangeClosed(1, wrong)
                .mapToObj(distance -> new CharacterRunAutomaton(neighbours.toAutomaton(distance)))
                .flatMap(automaton -> words.entrySet().stream()
                        .filter(known -> automaton.run(known.getKey()))
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .stream())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One reader at a time: those who come meanwhile wait for what it reads. */
    private synchronized Map<String, Long> words() {
        Instant now = clock.instant();
        if (!kept.readAt().isAfter(now.minus(AGE))) {
            kept = new Known(read(), now);
        }
        return kept.documents();
    }

    private Map<String, Long> read() {
        return models.stream()
                .flatMap(model ->
                        readModels.of(model).countBy(Conditions.WORDS, new Conditions().filter()).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }
}
