package org.acuerda.stack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What stops a call, as the key of the one sentence that the person is told. */
final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    CannotGoOn(String key, Object... values) {
        this(key, null, values);
    }

    CannotGoOn(String key, @Nullable Throwable cause, Object... values) {
        super(key + Arrays.toString(values), cause);
        this.key = key;
        this.values = values.clone();
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
