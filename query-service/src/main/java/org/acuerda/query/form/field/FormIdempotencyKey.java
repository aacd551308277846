package org.acuerda.query.form.field;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.acuerda.events.TimeOrderedUuid;
import org.springframework.stereotype.Component;

/**
 * Source of idempotency keys: each form gets one, so that a form sent twice takes effect once. A key is a UUIDv7 and
 * therefore holds the time when the form was opened.
 */
@Component
public final class FormIdempotencyKey {

    private final Clock clock;

    FormIdempotencyKey(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        return TimeOrderedUuid.madeAt(clock.instant()).toString();
    }

    /** The key that a form sent, or a new one where it sent no valid key. */
    public String orNext(Optional<String> given) {
        return given.filter(key -> opened(key).isPresent()).orElseGet(this::next);
    }

    /** When the form with the key was opened; empty where the key is not valid or its time is in the future. */
    public Optional<Instant> opened(String key) {
        try {
            UUID uuid = UUID.fromString(key);
            Instant opened = TimeOrderedUuid.momentOf(uuid);
            return TimeOrderedUuid.isTimeOrdered(uuid)
                            && uuid.toString().equals(key)
                            && !opened.isAfter(clock.instant())
                    ? Optional.of(opened)
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /**
     * An identifier derived from a form's key; the same arguments give the same identifier.
     *
     * @param path of the part within the form; empty for the aggregate that the form creates
     */
    public static String identifier(String prefix, String key, String path) {
        UUID own = path.isEmpty()
                ? UUID.fromString(key)
                : UUID.nameUUIDFromBytes((key + " " + path).getBytes(StandardCharsets.UTF_8));
        return prefix + "-" + own;
    }
}
