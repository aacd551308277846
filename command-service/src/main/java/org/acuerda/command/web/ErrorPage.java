package org.acuerda.command.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.guard.ContainerProblems;
import org.acuerda.guard.GuardRejection;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Controller of failures outside of every other controller: those of the guard, and where only a status is known. */
@RestController
class ErrorPage implements ErrorController {

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Locale locale) {
        Optional<GuardRejection> refused = GuardRejection.of(request);
        if (refused.isPresent()) {
            return refused(refused.get(), path(request), locale);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode known = status instanceof Integer code
                ? HttpStatusCode.valueOf(ContainerProblems.answered(code))
                : HttpStatus.NOT_FOUND;
        return ResponseEntity.status(known)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(known, locale));
    }

    private ResponseEntity<ProblemDetail> refused(GuardRejection refusal, String path, Locale locale) {
        return switch (refusal) {
            case ADDRESS_INVALID -> problems.of(new InvalidRequest(Code.MALFORMED_REQUEST), locale);
            case HOST_UNKNOWN -> problems.of(new InvalidRequest(Code.HOST_UNKNOWN), locale);
            case ORIGIN_FOREIGN -> problems.of(new InvalidRequest(Code.ORIGIN_FOREIGN), locale);
            case HEADER_REPEATED -> problems.of(new InvalidRequest(Code.HEADER_REPEATED), locale);
            case MULTIPART_UNEXPECTED -> problems.of(new InvalidRequest(Code.MEDIA_TYPE_UNSUPPORTED), locale);
            case BODY_TOO_LARGE -> problems.tooLarge(path, locale);
        };
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }
}
