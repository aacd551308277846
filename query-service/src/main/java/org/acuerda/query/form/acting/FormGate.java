package org.acuerda.query.form.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.acuerda.query.page.frame.PageRejected;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Interceptor before the forms: passes only callers who may act, and only forms that a page of this site sent. */
@Component
public final class FormGate implements HandlerInterceptor {

    /** Where the addresses of all forms begin. */
    public static final String FORMS = "/actos/";

    private final ActingPermission permission;
    private final ActingCookies cookies;
    private final ActorChoices choices;

    FormGate(ActingPermission permission, ActingCookies cookies, ActorChoices choices) {
        this.permission = permission;
        this.cookies = cookies;
        this.choices = choices;
    }

    /** @throws PageRejected when the caller may not act, or when another site may have sent the form */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!permission.mayAct(request)) {
            throw new PageRejected(HttpStatus.FORBIDDEN, "form.elsewhere");
        }
        boolean sends = HttpMethod.POST.matches(request.getMethod());
        read(request);
        if (sends && !(cookies.isRepeated(request) && isOnAList(request))) {
            throw new PageRejected(HttpStatus.FORBIDDEN, "form.foreign");
        }
        response.setHeader("Cache-Control", "no-store");
        return true;
    }

    /** From here on a form with files is read, and its parameters are known. */
    private static void read(HttpServletRequest request) {
        Optional.ofNullable(WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class))
                .ifPresent(MultipartHttpServletRequest::getMultiFileMap);
    }

    /** A cookie that was not given by this service, or for an actor who is on no list any more, acts for nobody. */
    private boolean isOnAList(HttpServletRequest request) {
        return request.getRequestURI().equals(ActorPage.ADDRESS)
                || !cookies.claimsActor(request)
                || cookies.actor(request).filter(choices::offers).isPresent();
    }
}
