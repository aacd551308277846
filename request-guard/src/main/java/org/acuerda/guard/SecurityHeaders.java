package org.acuerda.guard;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * Headers of every answer: browsers load only from this site, run no script inside a page, show no page inside another
 * and send no address to other sites.
 */
public final class SecurityHeaders {

    public static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    /** Of what other sites may show inside their pages: it shows itself, runs nothing and sends nothing. */
    public static final String EMBEDDED_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String FRAME_HEADER = "X-Frame-Options";

    private SecurityHeaders() {}

    /** Lets every site show an answer inside its pages. */
    public static void letEmbed(HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, EMBEDDED_POLICY);
        response.setHeader(FRAME_HEADER, null);
    }

    static void on(HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(FRAME_HEADER, "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }
}
