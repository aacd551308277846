package org.acuerda.command.decision;

import java.util.Arrays;

/** A rule said no. Nothing was stored; the caller may correct the command and send it again. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code().name());
        this.refusal = refusal;
    }

    public Refused(RefusalCode code, Object... arguments) {
        this(Refusal.of(code, arguments));
    }

    /**
     * Says no when a condition holds.
     *
     * @throws Refused when it does
     */
    public static void when(boolean condition, RefusalCode code, Object... arguments) {
        if (condition) {
            throw new Refused(code, arguments);
        }
    }

    /**
     * Says no when any of the texts that must be written is blank.
     *
     * @throws Refused when one is
     */
    public static void whenBlank(RefusalCode code, String... texts) {
        when(Arrays.stream(texts).anyMatch(String::isBlank), code);
    }

    public Refusal refusal() {
        return refusal;
    }
}
