package org.acuerda.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Value: why a request is refused before any controller sees it. Each service says it in its own words. */
public enum GuardRejection {
    /** The path begins with two slashes, which a browser reads as the name of another site. */
    ADDRESS_INVALID(HttpServletResponse.SC_BAD_REQUEST),
    /** The request is addressed to a name that is not this service's. */
    HOST_UNKNOWN(HttpServletResponse.SC_FORBIDDEN),
    /** A page of another site sent it. */
    ORIGIN_FOREIGN(HttpServletResponse.SC_FORBIDDEN),
    /** A header that says who acts is there twice. */
    HEADER_REPEATED(HttpServletResponse.SC_FORBIDDEN),
    /** A multipart body where no form with files is read. */
    MULTIPART_UNEXPECTED(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE),
    /** The body is larger than the address takes. */
    BODY_TOO_LARGE(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);

    private static final String ATTRIBUTE = GuardRejection.class.getName();

    private final int status;

    GuardRejection(int status) {
        this.status = status;
    }

    /** Why the guard refused a request; empty where it did not. The page of an error asks this. */
    public static Optional<GuardRejection> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof GuardRejection refusal
                ? Optional.of(refusal)
                : Optional.empty();
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status);
    }
}
