package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Rules of who may act at all. Without a login the service cannot check who a person is. Therefore it accepts acts only
 * from its own machine: it listens on loopback, and the caller comes from loopback, through no proxy and under a name
 * of this machine. A foreign name could belong to a page of the Internet whose name was made to resolve to this
 * machine.
 */
@Component
final class LoopbackOnly {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> SIGNS_OF_A_PROXY = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host");

    private final boolean boundToLoopback;

    LoopbackOnly(ServerProperties server) {
        @Nullable InetAddress address = server.getAddress();
        this.boundToLoopback = address != null && address.isLoopbackAddress();
    }

    boolean mayAct(HttpServletRequest request) {
        return boundToLoopback
                && isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && SIGNS_OF_A_PROXY.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /**
     * Whether a page of this site sent the form, according to the browser. A browser that sends neither header is
     * believed.
     */
    static boolean isOwnPage(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return (origin == null || origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)))
                && (site == null || site.equals("same-origin"));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // an address, never looked up
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
