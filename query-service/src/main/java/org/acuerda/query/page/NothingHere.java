package org.acuerda.query.page;

/** No page stands at an address. */
@SuppressWarnings("serial") // never serialised
public final class NothingHere extends RuntimeException {

    /** @param id what was asked for */
    public NothingHere(String id) {
        super("Nothing is registered as " + id);
    }
}
