package org.acuerda.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Servlet filter before all others: refuses what no client of the service sends, before any of the body is read, and
 * sets the security headers of every answer.
 */
public final class RequestGuard extends OncePerRequestFilter implements Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(RequestGuard.class);
    private static final String TRUSTED = "acuerda-";
    private static final String MULTIPART = "multipart/";

    private final OwnNames names;
    private final BodyLimits limits;

    /**
     * A guard of one service.
     *
     * @param names under which the service is called, besides those of its machine
     */
    public RequestGuard(Collection<String> names, BodyLimits limits) {
        this.names = new OwnNames(names);
        this.limits = limits;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(unread(request), response);
            return;
        }
        SecurityHeaders.on(response);
        long largest = limits.largest(request.getRequestURI());
        @Nullable GuardRejection refusal = refusal(request, largest);
        if (refusal == null) {
            answer(unread(new BoundedRequest(request, largest)), response, chain);
        } else {
            refusal.answer(request, response);
        }
    }

    /** What the page of an error says does not depend on a body. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static HttpServletRequest unread(HttpServletRequest request) {
        return isMultipart(request) ? new UnreadForm(request) : request;
    }

    /** A caller that goes away before the end of the answer is no failure of the service. */
    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                throw failure;
            }
            LOG.debug("The caller is gone", failure);
        }
    }

    private @Nullable GuardRejection refusal(HttpServletRequest request, long largest) {
        String path = request.getRequestURI();
        if (path.startsWith("//")) {
            return GuardRejection.ADDRESS_INVALID;
        }
        if (!names.areAddressed(request)) {
            return GuardRejection.HOST_UNKNOWN;
        }
        if (OwnNames.isForeign(request)) {
            return GuardRejection.ORIGIN_FOREIGN;
        }
        if (isTrustedHeaderRepeated(request)) {
            return GuardRejection.HEADER_REPEATED;
        }
        if (request.getContentLengthLong() > largest || (largest == 0 && isOfUnknownLength(request))) {
            return GuardRejection.BODY_TOO_LARGE;
        }
        return isMultipart(request) && !limits.takesFiles(path) ? GuardRejection.MULTIPART_UNEXPECTED : null;
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isMultipart(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(MULTIPART);
    }

    /** A proxy that adds such a header would not remove the caller's, and the first of two counts. */
    private static boolean isTrustedHeaderRepeated(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(TRUSTED))
                .anyMatch(name -> Collections.list(request.getHeaders(name)).size() > 1);
    }
}
