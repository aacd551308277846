package org.acuerda.query.form.acting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.acuerda.query.page.frame.PageRejected;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Servlet filter before the forms, behind the guard: sends away who may not act before any of a form is read. A form
 * with files would otherwise be stored before a controller is asked.
 */
@Component
final class ActingDoor extends OncePerRequestFilter implements Ordered {

    private static final List<String> FORMS = List.of(ActorPage.ADDRESS, FormGate.FORMS);

    private final ActingPermission permission;

    ActingDoor(ActingPermission permission) {
        this.permission = permission;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = FORMS.stream().anyMatch(request.getRequestURI()::startsWith);
        if (form && !permission.mayAct(request)) {
            new PageRejected(HttpStatus.FORBIDDEN, "form.elsewhere").answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
