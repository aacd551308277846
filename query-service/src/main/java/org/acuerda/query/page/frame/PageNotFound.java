package org.acuerda.query.page.frame;

/** Exception: there is no page at an address. */
@SuppressWarnings("serial") // never serialised
public final class PageNotFound extends RuntimeException {

    /**
     * No subject has this identifier.
     *
     * @param id the requested identifier
     */
    public PageNotFound(String id) {
        super("Nothing is registered as " + id);
    }
}
