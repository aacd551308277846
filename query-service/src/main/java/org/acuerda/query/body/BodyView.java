package org.acuerda.query.body;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of a public body with every name it has had.
 *
 * @param names oldest first
 * @param federalEntity INEGI key, {@code 00} for the federation
 * @param succession the body that took over; null while there is none
 */
@Buildable
public record BodyView(
        String bodyId,
        BodyEvent.Kind kind,
        List<Name> names,
        Recorded<String> federalEntity,
        @Nullable Succession succession,
        Origin origin)
        implements BodyViewBuilder.With {

    /** The name in use, or the last one. */
    public Name currentName() {
        return names.getLast();
    }

    /** Value: name and the day from which it is in use. */
    public record Name(
            String name,
            Recorded<String> acronym,
            boolean acronymVerified,
            Recorded<LocalDate> validFrom,
            String source) {}

    /** Value: succession by another body. */
    public record Succession(String successorId, LocalDate succeededOn, String source, Attribution act) {}
}
