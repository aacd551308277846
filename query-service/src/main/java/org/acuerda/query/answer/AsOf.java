package org.acuerda.query.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Value: up to which journal record an answer holds at least.
 *
 * @param position the newest record that every document reflects; 0 before the first
 * @param recordedAt when that record was made; null before the first
 */
public record AsOf(long position, @Nullable Instant recordedAt) {

    /** No record was read yet. */
    public static final AsOf NOTHING = new AsOf(0, null);
}
