package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Exception: the caller may not have the page; its messages say why. */
@SuppressWarnings("serial") // never serialised
public final class PageRejected extends RuntimeException {

    static final String ATTRIBUTE = PageRejected.class.getName();

    private final HttpStatus status;
    private final String what;

    /**
     * Answers with this status and these messages.
     *
     * @param what prefix of the messages: {@code <what>.title} and {@code <what>.what}
     */
    public PageRejected(HttpStatus status, String what) {
        super(what);
        this.status = status;
        this.what = what;
    }

    /** Answers so before any controller. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status.value());
    }

    HttpStatus status() {
        return status;
    }

    String what() {
        return what;
    }
}
