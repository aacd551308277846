package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.acuerda.query.page.frame.PageRejected;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Interceptor before the forms: passes only callers who may act, and only forms that a page of this site sent. */
@Component
public final class FormGate implements HandlerInterceptor {

    private final LoopbackOnly callers;
    private final ActingCookies cookies;

    FormGate(LoopbackOnly callers, ActingCookies cookies) {
        this.callers = callers;
        this.cookies = cookies;
    }

    /** @throws PageRejected when the caller may not act, or when another site may have sent the form */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!callers.mayAct(request)) {
            throw new PageRejected(HttpStatus.FORBIDDEN, "form.elsewhere");
        }
        boolean sends = HttpMethod.POST.matches(request.getMethod());
        if (sends && !(LoopbackOnly.isOwnPage(request) && cookies.isRepeated(request))) {
            throw new PageRejected(HttpStatus.FORBIDDEN, "form.foreign");
        }
        response.setHeader("Cache-Control", "no-store");
        return true;
    }
}
