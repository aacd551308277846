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
 * The three cookies of acting: that the browser opened the address of the start, the actor, signed, and a random token.
 * Every form must repeat the token, so that no other site can send a form. All last as long as the browser is open and
 * are sent by this site's own pages only.
 */
@Component
public final class ActingCookies {

    static final String ENTERED = "acuerda-start";
    static final String ACTOR = "acuerda-actor";
    public static final String TOKEN = "acuerda-csrf";
    static final String TOKEN_FIELD = "_csrf";

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN_SHAPE = Pattern.compile("[0-9a-f]{64}");

    private static final String SIGNED = ".";

    private final StartToken start;
    private final SecureRandom random = new SecureRandom();

    ActingCookies(StartToken start) {
        this.start = start;
    }

    void enter(HttpServletResponse response) {
        write(cookie(ENTERED, start.signature(ENTERED)).build(), response);
    }

    /** Whether the browser has opened the address of this start. */
    boolean hasEntered(HttpServletRequest request) {
        return value(request, ENTERED)
                .filter(signature -> start.signed(ENTERED, signature))
                .isPresent();
    }

    /** The actor that was chosen here; empty for none, and for one that somebody else wrote. */
    Optional<Actor> actor(HttpServletRequest request) {
        return value(request, ACTOR)
                .map(value -> value.split(Pattern.quote(SIGNED), 2))
                .filter(parts -> parts.length == 2 && start.signed(parts[0], parts[1]))
                .flatMap(parts -> Actor.decoded(parts[0]));
    }

    /** Whether the browser sends an actor, chosen here or not. */
    boolean claimsActor(HttpServletRequest request) {
        return value(request, ACTOR).isPresent();
    }

    void remember(Actor actor, HttpServletResponse response) {
        String encoded = actor.encoded();
        write(cookie(ACTOR, encoded + SIGNED + start.signature(encoded)).build(), response);
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
