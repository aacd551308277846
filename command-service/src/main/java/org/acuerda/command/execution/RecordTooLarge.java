package org.acuerda.command.execution;

/** Exception: what a command would record is too large for one record. Nothing was stored. */
public final class RecordTooLarge extends RuntimeException {

    private final String path;
    private final int limit;

    RecordTooLarge(String path, int limit) {
        super("Larger than " + limit + " bytes");
        this.path = path;
        this.limit = limit;
    }

    /** Path of the command's longest text. */
    public String path() {
        return path;
    }

    /** Bytes that a record may have. */
    public int limit() {
        return limit;
    }
}
