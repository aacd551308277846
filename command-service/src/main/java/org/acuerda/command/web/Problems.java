package org.acuerda.command.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acuerda.command.decision.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Factory of RFC 9457 problems: a stable code, what is wrong and how to correct it in the caller's language, and never
 * SQL, class names, stack traces or payloads.
 */
@Component
public final class Problems {

    private final ProblemMessages messages;

    Problems(ProblemMessages messages) {
        this.messages = messages;
    }

    /** The problem of a rejection by a rule or a check of a feature. */
    public ResponseEntity<ProblemDetail> of(HttpStatus status, Rejection rejection, Locale locale) {
        return response(problem(status, rejection.code().name(), messages.of(rejection, locale), locale), locale);
    }

    ResponseEntity<ProblemDetail> of(InvalidRequest invalid, Locale locale) {
        ResponseEntity<ProblemDetail> problem =
                of(invalid.code().status(), invalid.code().name(), invalid.arguments(), locale);
        if (invalid.code().namesField()) {
            Objects.requireNonNull(problem.getBody())
                    .setProperty("field", invalid.arguments().getFirst());
        }
        return problem;
    }

    ResponseEntity<ProblemDetail> of(HttpStatus status, String code, List<Object> arguments, Locale locale) {
        return response(problem(status, code, messages.of(code, arguments, locale), locale), locale);
    }

    /** The problem where only a status is known. */
    ProblemDetail of(HttpStatusCode status, Locale locale) {
        String code =
                switch (status.value()) {
                    case 404 -> InvalidRequest.Code.UNKNOWN_PATH.name();
                    case 405 -> InvalidRequest.Code.METHOD_NOT_ALLOWED.name();
                    case 406 -> InvalidRequest.Code.NOT_ACCEPTABLE.name();
                    case 415 -> InvalidRequest.Code.MEDIA_TYPE_UNSUPPORTED.name();
                    default -> status.is4xxClientError() ? InvalidRequest.Code.MALFORMED_REQUEST.name() : "UNEXPECTED";
                };
        return problem(status, code, messages.of(code, List.of(), locale), locale);
    }

    private ProblemDetail problem(HttpStatusCode status, String code, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(
                "urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(messages.title(status.value(), locale));
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> response(ProblemDetail problem, Locale locale) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", ProblemMessages.language(locale).toLanguageTag())
                .body(problem);
    }
}
