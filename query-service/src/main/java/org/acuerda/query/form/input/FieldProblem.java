package org.acuerda.query.form.input;

/** Exception: a field's value cannot be used. The message is a text of the page, in its language. */
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
