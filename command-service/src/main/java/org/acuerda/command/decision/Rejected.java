package org.acuerda.command.decision;

import java.util.Arrays;

/** A rule said no. Nothing was stored; the caller may correct the command and send it again. */
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
     * Says no when a condition holds.
     *
     * @throws Rejected when it does
     */
    public static void when(boolean condition, RejectionCode code, Object... arguments) {
        if (condition) {
            throw new Rejected(code, arguments);
        }
    }

    /**
     * Says no when any of the texts that must be written is blank.
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
