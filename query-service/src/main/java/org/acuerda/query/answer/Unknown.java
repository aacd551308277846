package org.acuerda.query.answer;

/** Exception: nothing is known under the requested identifier. */
public final class Unknown extends RuntimeException {

    private final String id;

    public Unknown(String id) {
        super("Nothing is known under " + id);
        this.id = id;
    }

    public String id() {
        return id;
    }
}
