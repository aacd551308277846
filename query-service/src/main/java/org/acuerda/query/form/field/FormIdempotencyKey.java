package org.acuerda.query.form.field;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.acuerda.events.TimeOrderedUuid;
import org.springframework.stereotype.Component;

/**
 * Names each form that is handed out, so that what is sent twice happens once. A key is a UUIDv7 and therefore tells when
 * the form was opened.
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

    /** The key that came with a form, or a new one where it brought none of ours. */
    public String orNext(Optional<String> given) {
        return given.filter(key -> opened(key).isPresent()).orElseGet(this::next);
    }

    /** When the form with the key was opened; empty for what is no key or was opened later than now. */
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
     * An identifier that a form gives, the same each time.
     *
     * @param path of the thing within the form; empty for what the form itself brings to life
     */
    public static String identifier(String prefix, String key, String path) {
        UUID own = path.isEmpty()
                ? UUID.fromString(key)
                : UUID.nameUUIDFromBytes((key + " " + path).getBytes(StandardCharsets.UTF_8));
        return prefix + "-" + own;
    }
}
