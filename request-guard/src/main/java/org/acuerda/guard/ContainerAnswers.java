package org.acuerda.guard;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts of a service for what its servlet container refuses by itself. */
@FunctionalInterface
public interface ContainerAnswers {

    /**
     * The members of a problem, {@code title} and {@code detail} among them.
     *
     * @param language of the answer, for example {@code es}
     */
    record Answer(String language, Map<String, Object> problem) {}

    /**
     * The answer to a refused request.
     *
     * @param languages header {@code Accept-Language}; null where the request has none
     */
    Answer of(int status, @Nullable String languages);
}
