package org.acuerda.query.form.acting;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.query.form.client.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of acting: the actor, and a random token. Every form must repeat the token, so that no other site can
 * send a form. Both last as long as the browser is open and are sent by this site's own pages only.
 */
@Component
public final class ActingCookies {

    static final String ACTOR = "acuerda-actor";
    public static final String TOKEN = "acuerda-csrf";
    static final String TOKEN_FIELD = "_csrf";

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN_SHAPE = Pattern.compile("[0-9a-f]{64}");

    private final SecureRandom random = new SecureRandom();

    Optional<Actor> actor(HttpServletRequest request) {
        return value(request, ACTOR).flatMap(Actor::decoded);
    }

    void remember(Actor actor, HttpServletResponse response) {
        write(cookie(ACTOR, actor.encoded()).build(), response);
    }

    void forget(HttpServletResponse response) {
        write(cookie(ACTOR, "").maxAge(Duration.ZERO).build(), response);
    }

    /** The visitor's token; empty while there is none. */
    Optional<String> token(HttpServletRequest request) {
        return value(request, TOKEN).filter(token -> TOKEN_SHAPE.matcher(token).matches());
    }

    /** The visitor's token; a new one where there is none. */
    String tokenOrNew(HttpServletRequest request, HttpServletResponse response) {
        return token(request).orElseGet(() -> {
            byte[] made = new byte[TOKEN_BYTES];
            random.nextBytes(made);
            String token = HexFormat.of().formatHex(made);
            write(cookie(TOKEN, token).build(), response);
            return token;
        });
    }

    /** Whether a form repeats the visitor's token. */
    boolean isRepeated(HttpServletRequest request) {
        @Nullable String given = request.getParameter(TOKEN_FIELD);
        return given != null
                && token(request)
                        .filter(token -> MessageDigest.isEqual(
                                token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").httpOnly(true).sameSite("Strict");
    }

    private static void write(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
