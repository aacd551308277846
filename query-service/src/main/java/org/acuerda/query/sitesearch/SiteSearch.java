package org.acuerda.query.sitesearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.body.FederalEntity;
import org.acuerda.query.projection.ReadModels;
import org.acuerda.query.search.Conditions;
import org.acuerda.query.search.Passage;
import org.acuerda.query.search.SearchTerms;
import org.acuerda.query.search.Searched;
import org.acuerda.query.sitesearch.SearchAnswer.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries over every read model that is {@link Searched}. A new one is searched as soon as it is a Spring bean.
 */
@Component
public final class SiteSearch {

    /** Hits shown of each kind. */
    public static final int HITS = 5;

    /** Documents read of each read model: enough to show the hits, and the parts of few documents. */
    private static final int READ = 20;

    private final ReadModels readModels;
    private final List<Searched<?>> models;
    private final FederalEntities entities;
    private final Vocabulary vocabulary;
    private final Freshness freshness;

    SiteSearch(
            ReadModels readModels,
            List<Searched<?>> models,
            FederalEntities entities,
            Vocabulary vocabulary,
            Freshness freshness) {
        this.readModels = readModels;
        this.models = List.copyOf(models);
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.freshness = freshness;
    }

    /**
     * What has all words of a text, or, where nothing has, what has the words nearest to them.
     *
     * @param commission of which alone subjects are searched, beside those that belong to no commission; null for all
     * @throws InvalidQuery with WORDS_MISSING when the text has signs only
     */
    public SearchAnswer find(String text, @Nullable String commission) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        List<String> asked = SearchTerms.asked(text);
        if (asked.isEmpty()) {
            throw new InvalidQuery(InvalidQuery.Code.WORDS_MISSING, text);
        }
        List<Group> whole = mayBeAKey(text) ? groups(List.of(SearchTerms.key(text)), asked, commission) : List.of();
        List<Group> found = whole.isEmpty() ? groups(asked, asked, commission) : whole;
        if (!found.isEmpty()) {
            return new SearchAnswer(asOf, text, List.of(), found);
        }
        List<String> near = vocabulary.nearest(asked);
        List<Group> nearest = near.isEmpty() ? List.of() : groups(near, near, commission);
        return new SearchAnswer(asOf, text, written(nearest), nearest);
    }

    /** An official key has a number; a word is not asked for twice. */
    private static boolean mayBeAKey(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** The answer to a search without words. */
    public SearchAnswer nothing() {
        return new SearchAnswer(freshness.asOf(), "", List.of(), List.of());
    }

    private List<Group> groups(List<String> stored, List<String> shown, @Nullable String commission) {
        Map<Passage.Kind, Group> groups = new TreeMap<>();
        entities(stored).forEach(group -> groups.put(group.kind(), group));
        models.forEach(model -> of(model, stored, shown, commission).forEach(group -> groups.put(group.kind(), group)));
        return List.copyOf(groups.values());
    }

    private Stream<Group> entities(List<String> asked) {
        List<Passage> passages = entities.catalogue().stream()
                .map(SiteSearch::passage)
                .filter(passage -> passage.hasAll(asked))
                .toList();
        return group(passages, asked, passages.size(), false);
    }

    private static Passage passage(FederalEntity entity) {
        return Passage.of(
                Passage.Kind.FEDERAL_ENTITY,
                entity.key(),
                Stream.concat(Stream.of(entity.name()), entity.aliases().stream()));
    }

    private <V> Stream<Group> of(
            Searched<V> model, List<String> stored, List<String> shown, @Nullable String commission) {
        Conditions conditions = new Conditions().hasAll(stored);
        if (model.isOfCommissions()) {
            conditions.is(Conditions.COMMISSION, commission);
        }
        Listing<Projected<V>> found = readModels.of(model).find(conditions.filter(), model.order(), Slice.first(READ));
        Map<Passage.Kind, List<Passage>> byKind = found.items().stream()
                .flatMap(document -> meant(model.passages(document.view()), stored))
                .collect(Collectors.groupingBy(Passage::kind));
        boolean single = byKind.size() == 1
                && byKind.values().iterator().next().size() == found.items().size();
        return byKind.values().stream()
                .flatMap(passages -> group(
                        passages, shown, single ? found.total() : passages.size(), !single && found.next() != null));
    }

    /** The passages that have all the words; the first, which is the subject itself, where only all together have them. */
    private static Stream<Passage> meant(List<Passage> passages, List<String> asked) {
        List<Passage> own =
                passages.stream().filter(passage -> passage.hasAll(asked)).toList();
        return own.isEmpty() ? passages.stream().limit(1) : own.stream();
    }

    private static Stream<Group> group(List<Passage> passages, List<String> shown, long total, boolean more) {
        return passages.stream()
                .map(Passage::kind)
                .limit(1)
                .map(kind -> new Group(
                        kind,
                        total,
                        more,
                        passages.stream()
                                .limit(HITS)
                                .map(passage -> Hit.of(passage, shown))
                                .toList()));
    }

    /** The words that were found, each once. */
    private static List<String> written(List<Group> groups) {
        List<String> words = new ArrayList<>();
        groups.stream()
                .flatMap(group -> group.hits().stream())
                .flatMap(hit -> hit.excerpt().words().stream())
                .filter(word -> words.stream().noneMatch(word::equalsIgnoreCase))
                .limit(HITS)
                .forEach(words::add);
        return words.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
