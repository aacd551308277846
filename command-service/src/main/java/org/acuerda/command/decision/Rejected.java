package org.acuerda.command.decision;

import java.util.Arrays;

/** Exception: a rule said no. Nothing was stored; the caller may correct the command and send it again. */
public final class Rejected extends RuntimeException {

    private final transient Rejection rejection;

    public Rejected(Rejection rejection) {
        super(rejection.code().name());
        this.rejection = rejection;
    }

    public Rejected(RejectionCode code, Object... arguments) {
        this(Rejection.of(code, arguments));
    }

    /**
     * Rejects the command when a condition holds.
     *
     * @throws Rejected when it does
     */
    public static void when(boolean condition, RejectionCode code, Object... arguments) {
        if (condition) {
            throw new Rejected(code, arguments);
        }
    }

    /**
     * Rejects the command when any of the required texts is blank.
     *
     * @throws Rejected when one is
     */
    public static void whenBlank(RejectionCode code, String... texts) {
        when(Arrays.stream(texts).anyMatch(String::isBlank), code);
    }

    public Rejection rejection() {
        return rejection;
    }
}
