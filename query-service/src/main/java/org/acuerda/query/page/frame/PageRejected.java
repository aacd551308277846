package org.acuerda.query.page.frame;

import org.springframework.http.HttpStatus;

/** A page is not given to whoever asks for it, and says why. */
@SuppressWarnings("serial") // never serialised
public final class PageRejected extends RuntimeException {

    private final HttpStatus status;
    private final String what;

    /**
     * Answers with this status and these messages.
     *
     * @param what messages that say it, {@code <what>.title} and {@code <what>.what}
     */
    public PageRejected(HttpStatus status, String what) {
        super(what);
        this.status = status;
        this.what = what;
    }

    HttpStatus status() {
        return status;
    }

    String what() {
        return what;
    }
}
