package org.acuerda.query.page.frame;

/** No page stands at an address. */
@SuppressWarnings("serial") // never serialised
public final class PageNotFound extends RuntimeException {

    /**
     * Nothing has this identifier.
     *
     * @param id what was asked for
     */
    public PageNotFound(String id) {
        super("Nothing is registered as " + id);
    }
}
