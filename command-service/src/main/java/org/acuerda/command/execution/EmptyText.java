package org.acuerda.command.execution;

/** Exception: a text of a command says nothing. Nothing was stored. */
public final class EmptyText extends RuntimeException {

    private final String path;

    EmptyText(String path) {
        super("Empty: " + path);
        this.path = path;
    }

    /** Path of the field. */
    public String path() {
        return path;
    }
}
