package org.acuerda.query.form;

/** What was given in a field cannot be used. The message is for people, in the page's language. */
@SuppressWarnings("serial") // never serialised
final class FieldProblem extends RuntimeException {

    private final String message;

    FieldProblem(String message) {
        super(message);
        this.message = message;
    }

    String message() {
        return message;
    }
}
