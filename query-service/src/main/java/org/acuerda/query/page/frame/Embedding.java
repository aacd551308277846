package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.acuerda.guard.SecurityHeaders;
import org.acuerda.query.membership.Room;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Interceptor: other sites show the parts of pages that are made for it, and nothing else, inside their pages. */
final class Embedding implements HandlerInterceptor {

    /** Patterns of their addresses. */
    static final List<String> PATHS = List.of(Room.EMBEDDED + "/**", Room.PATH + Room.EMBEDDED + "/**");

    /** Only after the controller has found what to show: a page of a failure belongs to this site. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            SecurityHeaders.letEmbed(response);
        }
    }
}
