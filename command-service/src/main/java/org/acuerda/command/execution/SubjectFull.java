package org.acuerda.command.execution;

/** Exception: an aggregate has as many records as one can show, so that only short ones are added. Nothing was stored. */
public final class SubjectFull extends RuntimeException {

    private final String subjectId;

    SubjectFull(String subjectId) {
        super("Full: " + subjectId);
        this.subjectId = subjectId;
    }

    public String subjectId() {
        return subjectId;
    }
}
