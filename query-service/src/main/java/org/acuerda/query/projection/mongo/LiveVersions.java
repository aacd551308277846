package org.acuerda.query.projection.mongo;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.projection.JournalSubscriber;
import org.jspecify.annotations.Nullable;

/** Live versions: which version of each read model answers now, and how far each has come. */
public final class LiveVersions implements Freshness {

    private volatile Map<String, Progress> byName = Map.of();

    /** The newest record that every read model reflects. */
    @Override
    public AsOf asOf() {
        return byName.values().stream()
                .min(Comparator.comparingLong(Progress::position))
                .map(least -> new AsOf(least.position(), least.recordedAt()))
                .orElse(AsOf.NOTHING);
    }

    /** The collection of a read model's live version; until that is known, the collection of its own version. */
    public String collection(String name, int version) {
        return Optional.ofNullable(byName.get(name))
                .map(Progress::collection)
                .orElseGet(() -> JournalSubscriber.collection(name, version));
    }

    /** Whether a version has come at least as far as the live one. */
    public boolean isOvertakenBy(Progress version) {
        @Nullable Progress answering = byName.get(version.name());
        return answering == null || version.position() >= answering.position();
    }

    /** The live versions. */
    public Collection<Progress> shown() {
        return byName.values();
    }

    /**
     * Chooses the live version of each read model among those that may answer: our own, else the newest.
     *
     * @param own the collections that this program fills
     */
    public void show(Collection<Progress> progress, Set<String> own) {
        Comparator<Progress> preference = Comparator.comparing((Progress each) -> own.contains(each.collection()))
                .thenComparing(Progress::version);
        byName = progress.stream()
                .filter(Progress::serving)
                .collect(Collectors.toUnmodifiableMap(
                        Progress::name, Function.identity(), BinaryOperator.maxBy(preference)));
    }
}
