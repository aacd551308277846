package org.acuerda.query.form.input;

/** What was given in a field cannot be used. The message is for people, in the page's language. */
@SuppressWarnings("serial") // never serialised
public final class FieldProblem extends RuntimeException {

    private final String message;

    FieldProblem(String message) {
        super(message);
        this.message = message;
    }

    public String message() {
        return message;
    }
}
