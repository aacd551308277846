package org.acuerda.query.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Unknown;
import org.acuerda.query.answer.Unreadable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Controller advice: turns every failure of the API into an RFC 9457 problem with a stable code, in the caller's
 * language. A problem says what is wrong and how to correct it, and never shows queries, class names, stack traces or
 * addresses of other services.
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemMessages messages;
    private final Freshness freshness;

    ProblemAdvice(ProblemMessages messages, Freshness freshness) {
        this.messages = messages;
        this.freshness = freshness;
    }

    /** The answer while the awaited event has not arrived. */
    record NotYet(AsOf asOf) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidQuery invalid, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, invalid.code().name(), invalid.arguments(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        return invalid(new InvalidQuery(InvalidQuery.Code.PARAMETERS_UNREADABLE), request);
    }

    /** An aggregate whose awaited event has not arrived is not known yet: 202 with the position reached. */
    @ExceptionHandler
    ResponseEntity<?> unknown(Unknown unknown, HttpServletRequest request) {
        return request.getAttribute(FreshnessInterceptor.NOT_YET) == null
                ? problem(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(unknown.id()), request)
                : ResponseEntity.accepted().body(new NotYet(freshness.asOf()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> setAside(Unreadable unreadable, HttpServletRequest request) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "SET_ASIDE", List.of(unreadable.id()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return problem(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(String.valueOf(mistyped.getValue())), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(
            HttpMediaTypeNotAcceptableException unacceptable, HttpServletRequest request) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "MEDIA_TYPE_UNAVAILABLE", List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> path(UnknownPath unknown, HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> problem(HttpStatus.NOT_FOUND, "UNKNOWN_PATH", List.of(), request);
            default -> problem(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", List.of(), request);
        };
    }

    /** The store comes back by itself, so the caller may ask again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeAway(MongoException away, HttpServletRequest request) {
        LOG.warn("MongoDB does not answer a question: {}", away.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", List.of(), request);
    }

    /** The reader has gone, so there is no answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        LOG.debug("A reader went away", gone);
    }

    /** The log has the failure; the caller only learns that the service failed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof IOException) {
            throw failure;
        }
        LOG.error("A question failed unexpectedly: {}", failure.getClass().getName(), failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of(), request);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, List<Object> arguments, HttpServletRequest request) {
        Locale language = ProblemMessages.language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.of(code, arguments, language));
        problem.setType(URI.create(
                "urn:acuerda:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(messages.of("status." + status.value(), List.of(), language));
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(
                        FreshnessInterceptor.AS_OF,
                        Long.toString(freshness.asOf().position()))
                .body(problem);
    }
}
