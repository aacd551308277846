package org.acuerda.query.answer;

/** Exception: what is requested has grown too large for its read model, and is set aside; its records can be read. */
public final class Unreadable extends RuntimeException {

    private final String id;

    public Unreadable(String id) {
        super("Set aside: " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
