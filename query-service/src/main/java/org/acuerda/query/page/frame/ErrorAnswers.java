package org.acuerda.query.page.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.guard.ContainerProblems;
import org.acuerda.guard.GuardRejection;
import org.acuerda.query.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Controller of failures outside of every other controller, where only a status is known: a problem for programs, a
 * page for people.
 */
@Controller
final class ErrorAnswers implements ErrorController {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/actuator", "/demonstration/", "/v3/");

    private final Problems problems;
    private final PageFailures failures;

    ErrorAnswers(Problems problems, PageFailures failures) {
        this.problems = problems;
        this.failures = failures;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, Locale locale) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(ContainerProblems.answered(code)))
                        .orElse(HttpStatus.BAD_REQUEST)
                : HttpStatus.NOT_FOUND;
        Optional<GuardRejection> refusal = GuardRejection.of(request);
        if (isForPerson(request)) {
            return failures.page(status, refusal, request, locale);
        }
        return refusal.isPresent() ? problems.of(refusal.get(), status, request) : problems.of(status, request);
    }

    /** A browser asks for HTML; a program at a page's address may ask for anything. */
    private static boolean isForPerson(HttpServletRequest request) {
        String path = PageContext.path(request);
        @Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && (accepted == null
                        || accepted.contains(MediaType.TEXT_HTML_VALUE)
                        || accepted.contains(MediaType.ALL_VALUE));
    }
}
