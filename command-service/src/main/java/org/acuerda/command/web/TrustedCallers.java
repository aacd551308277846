package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.startup.StartRefused;
import org.acuerda.command.web.InvalidRequest.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Request interceptor: guards the headers that say who acts. Until there is a login they are trusted without proof:
 * from this machine alone, or from a caller who knows the agreed secret.
 */
@Component
class TrustedCallers implements HandlerInterceptor {

    private final byte[] secret;

    TrustedCallers(CommandServiceProperties properties, ServerProperties server) {
        this.secret = properties.trustedSecret().getBytes(StandardCharsets.UTF_8);
        @Nullable InetAddress address = server.getAddress();
        if (secret.length == 0 && (address == null || !address.isLoopbackAddress())) {
            throw new StartRefused(
                    "The service would listen on %s, where anybody could act in any name."
                            .formatted(address == null ? "all addresses" : address.getHostAddress()),
                    "Set ACUERDA_COMMAND_ADDRESS=127.0.0.1, or ACUERDA_TRUSTED_SECRET in this service and in those that"
                            + " call it.");
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (secret.length > 0) {
            @Nullable String given = request.getHeader(HeaderNames.SECRET);
            if (given == null || !MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8))) {
                throw new InvalidRequest(Code.SECRET_INVALID, HeaderNames.SECRET);
            }
        }
        return true;
    }
}
