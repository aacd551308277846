package org.acuerda.query.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Interceptor: a list page whose form shows a filter that cannot be applied has the status 400. */
final class WrongFilters implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getModel().get("asked") instanceof ListRequest asked && asked.isRefused()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }
}
