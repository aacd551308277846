package org.acuerda.query.projection;

/** Exception: another writer was faster, or the store lost something, so what is kept in memory no longer holds. */
public final class ChangedElsewhere extends RuntimeException {

    public ChangedElsewhere(String what) {
        super(what + " changed under our hands");
    }
}
