package org.acuerda.query.answer;

/** Nothing is known under the identifier that was asked for. */
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
