package org.acuerda.query.form.field;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Names each form that is handed out, so that what is sent twice happens once. A key is a UUIDv7 and therefore tells when
 * the form was opened.
 */
@Component
public final class FormIdempotencyKey {

    private static final int VERSION = 7;
    private static final int RANDOM_BITS_OF_HIGH = 12;
    private static final int MILLISECONDS_AT = 16;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormIdempotencyKey(Clock clock) {
        this.clock = clock;
    }

    public String next() {
        long high = clock.millis() << MILLISECONDS_AT
                | (long) VERSION << RANDOM_BITS_OF_HIGH
                | random.nextInt(1 << RANDOM_BITS_OF_HIGH);
        long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    /** The key that came with a form, or a new one where it brought none of ours. */
    public String orNext(Optional<String> given) {
        return given.filter(key -> opened(key).isPresent()).orElseGet(this::next);
    }

    /** When the form with the key was opened; empty for what is no key or was opened later than now. */
    public Optional<Instant> opened(String key) {
        try {
            UUID uuid = UUID.fromString(key);
            Instant opened = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> MILLISECONDS_AT);
            return uuid.version() == VERSION && uuid.toString().equals(key) && !opened.isAfter(clock.instant())
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
