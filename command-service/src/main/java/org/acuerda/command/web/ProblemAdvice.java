package org.acuerda.command.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.acuerda.command.decision.AlreadyExists;
import org.acuerda.command.decision.Refused;
import org.acuerda.command.decision.UnknownSubject;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns every failure into an RFC 9457 problem with a stable code, in the caller's language. A problem says what is wrong
 * and how to mend it, and never shows SQL, class names, stack traces or payloads.
 */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemMessages messages;

    ProblemAdvice(ProblemMessages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.refusal().code().name(),
                messages.of(refused.refusal(), locale),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequest invalid, Locale locale) {
        return problem(invalid.code().status(), invalid.code().name(), invalid.arguments(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownSubject unknown, Locale locale) {
        return problem(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(unknown.subjectId()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> taken(AlreadyExists taken, Locale locale) {
        return problem(HttpStatus.CONFLICT, "ID_TAKEN", List.of(taken.subjectId()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> takenMeanwhile(AggregateStreamCreationException taken, Locale locale) {
        return problem(HttpStatus.CONFLICT, "ID_TAKEN", List.of(""), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lostRace(ConcurrencyException lostRace, Locale locale) {
        return problem(HttpStatus.CONFLICT, "CHANGED_MEANWHILE", List.of(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(ConflictingAggregateVersionException stale, Locale locale) {
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "STALE_SEQUENCE",
                List.of(stale.getExpectedVersion(), stale.getActualVersion()),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException unsupported, Locale locale) {
        return invalid(new InvalidRequest(InvalidRequest.Code.MEDIA_TYPE_UNSUPPORTED), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException unsupported, Locale locale) {
        return invalid(new InvalidRequest(InvalidRequest.Code.METHOD_NOT_ALLOWED), locale);
    }

    @ExceptionHandler({NoResourceFoundException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<ProblemDetail> path(Locale locale) {
        return invalid(new InvalidRequest(InvalidRequest.Code.UNKNOWN_PATH), locale);
    }

    /** The log says what happened; the caller only that it was not their fault. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, Locale locale) {
        LOG.error("A command failed unexpectedly: {}", failure.getClass().getName(), failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of(), locale);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, List<Object> arguments, Locale locale) {
        return answer(status, code, messages.of(code, arguments, locale), locale);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(
                "urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(messages.of("status." + status.value(), List.of(), locale));
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .header("Content-Language", ProblemMessages.language(locale).toLanguageTag())
                .body(problem);
    }
}
