package org.acuerda.query.web;

import java.util.Optional;
import java.util.function.Function;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Single;
import org.acuerda.query.answer.Unknown;
import org.springframework.stereotype.Component;

/** Factory of answers to queries by identifier. */
@Component
public final class AnswerFactory {

    private final Freshness freshness;

    AnswerFactory(Freshness freshness) {
        this.freshness = freshness;
    }

    /**
     * A view and its sequence.
     *
     * @throws Unknown when the question finds nothing
     */
    public <V> Single<Projected<V>> of(String id, Function<String, Optional<Projected<V>>> question) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        Projected<V> found = question.apply(id).orElseThrow(() -> new Unknown(id));
        return new Single<>(asOf, found.sequence(), found);
    }

    /**
     * An answer about a subject that is no stream of its own.
     *
     * @throws Unknown when the question finds nothing
     */
    public <T> Single<T> ofPart(String id, Function<String, Optional<T>> question) {
        AsOf asOf = freshness.asOf();
        return new Single<>(asOf, null, question.apply(id).orElseThrow(() -> new Unknown(id)));
    }
}
