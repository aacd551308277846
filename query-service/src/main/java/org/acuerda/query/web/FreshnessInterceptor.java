package org.acuerda.query.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.ProjectionProgress;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Interceptor: adds to every answer up to which record it holds, and waits where the reader requests a later one. If
 * the wait ends before the record has arrived, the answer is 202 with what is known so far.
 */
final class FreshnessInterceptor implements HandlerInterceptor {

    static final String AS_OF = "Acuerda-As-Of";
    static final String NOT_YET = FreshnessInterceptor.class.getName() + ".notYet";
    private static final String API = "/api/";

    private final Freshness freshness;
    private final ProjectionProgress progress;
    private final Duration longestWait;

    FreshnessInterceptor(Freshness freshness, ProjectionProgress progress, Duration longestWait) {
        this.freshness = freshness;
        this.progress = progress;
        this.longestWait = longestWait;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isQuestion(method, request)) {
            return true;
        }
        Map<String, String[]> given = request.getParameterMap();
        boolean api = request.getRequestURI().startsWith(API);
        if (api) {
            QueryArguments.refuseUnknown(method, given.keySet());
            response.setHeader("Cache-Control", "no-cache");
        }
        List<ProjectionProgress.Arrival> wanted = MinSequence.read(given.get(MinSequence.PARAMETER));
        if (!wanted.isEmpty() && !progress.await(wanted, longestWait) && api) {
            request.setAttribute(NOT_YET, true);
            response.setStatus(HttpStatus.ACCEPTED.value());
        }
        response.setHeader(AS_OF, Long.toString(freshness.asOf().position()));
        return true;
    }

    /** An unknown address or method gets its own answer, whatever its parameters; a form is read by its own controller. */
    private static boolean isQuestion(HandlerMethod method, HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                && !method.getBeanType().equals(UnknownApiPath.class)
                && (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()));
    }
}
