package org.acuerda.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Rules of whom a request may be addressed to and come from. A page of the Internet may have its own name point at this
 * machine: what such a page sends is of its own origin, but carries its name.
 */
final class OwnNames {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> OWN_SITES = Set.of("none", "same-origin");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Set<String> names;

    OwnNames(Collection<String> configured) {
        this.names = Stream.concat(OF_THIS_MACHINE.stream(), configured.stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A client of HTTP/1.0 may leave the name out; a browser never does. */
    boolean areAddressed(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.HOST) == null
                || names.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a page of another site sent a request. Programs say nothing of a site. A link from another site may be
     * followed.
     */
    static boolean isForeign(HttpServletRequest request) {
        @Nullable String host = request.getHeader(HttpHeaders.HOST);
        boolean ownOrigin = Collections.list(request.getHeaders(HttpHeaders.ORIGIN)).stream()
                .allMatch(origin ->
                        origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return !ownOrigin || !(site == null || OWN_SITES.contains(site) || isFollowedLink(request));
    }

    private static boolean isFollowedLink(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }
}
