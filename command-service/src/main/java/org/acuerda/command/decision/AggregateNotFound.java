package org.acuerda.command.decision;

/** Exception: the command names an aggregate that does not exist. Nothing was stored. */
public final class AggregateNotFound extends RuntimeException {

    private final String subjectId;

    public AggregateNotFound(String subjectId) {
        super("Nothing is known under " + subjectId);
        this.subjectId = subjectId;
    }

    public String subjectId() {
        return subjectId;
    }
}
