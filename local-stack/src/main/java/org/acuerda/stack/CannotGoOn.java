package org.acuerda.stack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Exception: a call cannot go on. Its key names the one sentence that is printed. */
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
