package org.acuerda.command.decision;

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

    public Refusal refusal() {
        return refusal;
    }
}
