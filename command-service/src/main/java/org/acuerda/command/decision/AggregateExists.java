package org.acuerda.command.decision;

/** Exception: the command would create an aggregate under an identifier that is taken. Nothing was stored. */
public final class AggregateExists extends RuntimeException {

    private final String subjectId;

    public AggregateExists(String subjectId) {
        super("Already taken: " + subjectId);
        this.subjectId = subjectId;
    }

    public String subjectId() {
        return subjectId;
    }
}
