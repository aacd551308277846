package org.acuerda.query.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Locale resolver and interceptor of pages: the language is {@code ?lang=en} in the address, else a cookie's, else
 * Spanish. A language in the address is stored in the cookie. The API uses {@code Accept-Language} instead.
 */
public final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    public static final String PARAMETER = "lang";

    private static final String COOKIE = "acuerda-lang";
    private static final Duration COOKIE_AGE = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return readable(request)
                .or(() -> remembered(request))
                .orElse(Language.SPANISH)
                .locale();
    }

    /**
     * Not supported.
     *
     * @throws UnsupportedOperationException always, because the address gives the language
     */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page stands in its address or in a cookie");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        inAddress(request)
                .map(chosen -> ResponseCookie.from(COOKIE, chosen.code())
                        .path("/")
                        .maxAge(COOKIE_AGE)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build())
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        return true;
    }

    private static Optional<Language> inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::ofCode);
    }

    /** The page that says that parameters cannot be read needs a language, too. */
    private static Optional<Language> readable(HttpServletRequest request) {
        try {
            return inAddress(request);
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::ofCode);
    }
}
