package org.acuerda.query.projection;

/** Another writer was faster, or the store forgot something: what is remembered of it no longer holds. */
public final class ChangedElsewhere extends RuntimeException {

    public ChangedElsewhere(String what) {
        super(what + " changed under our hands");
    }
}
