package org.acuerda.query.page;

/** No page stands at an address. */
@SuppressWarnings("serial") // never serialised
final class NothingHere extends RuntimeException {

    NothingHere(String id) {
        super("Nothing is registered as " + id);
    }
}
