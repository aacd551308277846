package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * Rules of who may act at all. Without a login the service cannot check who a person is. Therefore acting must be asked
 * for at the start, and a browser must have opened the address that was printed then. In addition the service listens on
 * loopback, and the caller comes from loopback, through no proxy and under a name of this machine; a proxy need not show
 * itself, so that this alone would prove nothing.
 */
@Component
final class ActingPermission {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final String FORWARDED = "x-forwarded-";
    private static final List<String> SIGNS_OF_A_PROXY = List.of("forwarded", "via", "x-real-ip", "cf-connecting-ip");

    private final boolean isOffered;
    private final ActingCookies cookies;

    /** @throws IllegalStateException when acting is asked for where other machines reach the service */
    ActingPermission(ActingProperties properties, ServerProperties server, ActingCookies cookies) {
        @Nullable InetAddress address = server.getAddress();
        boolean boundToLoopback = address != null && address.isLoopbackAddress();
        if (properties.withoutLogin() && !boundToLoopback) {
            throw new IllegalStateException("ACUERDA_ACT_WITHOUT_LOGIN would let other machines act in any name. Set"
                    + " ACUERDA_QUERY_ADDRESS=127.0.0.1 or leave it out.");
        }
        this.isOffered = properties.withoutLogin();
        this.cookies = cookies;
    }

    boolean mayAct(HttpServletRequest request) {
        return mayEnter(request) && cookies.hasEntered(request);
    }

    /** Whether a caller who knows the token of the start may act from where they are. */
    boolean mayEnter(HttpServletRequest request) {
        return isOffered
                && isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> name.startsWith(FORWARDED) || SIGNS_OF_A_PROXY.contains(name));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // an address, never looked up
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
