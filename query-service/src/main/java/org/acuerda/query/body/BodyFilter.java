package org.acuerda.query.body;

import java.util.List;
import org.acuerda.events.body.BodyEvent;
import org.jspecify.annotations.Nullable;

/** Query filter: which bodies are asked for; null leaves a question open. */
public record BodyFilter(@Nullable String q, @Nullable List<BodyEvent.Kind> kind, @Nullable String federalEntity) {

    /** Every body. */
    public static BodyFilter all() {
        return new BodyFilter(null, null, null);
    }
}
