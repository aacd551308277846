package org.acuerda.query.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.acuerda.guard.BodyTooLarge;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.InvalidQuery;
import org.acuerda.query.answer.Unknown;
import org.acuerda.query.answer.Unreadable;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Controller advice: turns every failure of the API into a problem, see {@link Problems}. */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final Freshness freshness;

    ProblemAdvice(Problems problems, Freshness freshness) {
        this.problems = problems;
        this.freshness = freshness;
    }

    /** The answer while the awaited event has not arrived. */
    record NotYet(AsOf asOf) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidQuery invalid, HttpServletRequest request) {
        return problems.of(HttpStatus.BAD_REQUEST, invalid.code().name(), invalid.arguments(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        return invalid(new InvalidQuery(InvalidQuery.Code.PARAMETERS_UNREADABLE), request);
    }

    /** An aggregate whose awaited event has not arrived is not known yet: 202 with the position reached. */
    @ExceptionHandler
    ResponseEntity<?> unknown(Unknown unknown, HttpServletRequest request) {
        return request.getAttribute(FreshnessInterceptor.NOT_YET) == null
                ? problems.of(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(unknown.id()), request)
                : ResponseEntity.accepted()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new NotYet(freshness.asOf()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> setAside(Unreadable unreadable, HttpServletRequest request) {
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "SET_ASIDE", List.of(unreadable.id()), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return problems.of(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(String.valueOf(mistyped.getValue())), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notAcceptable(
            HttpMediaTypeNotAcceptableException unacceptable, HttpServletRequest request) {
        return problems.of(HttpStatus.NOT_ACCEPTABLE, "MEDIA_TYPE_UNAVAILABLE", List.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> path(UnknownPath unknown, HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> problems.of(HttpStatus.NOT_FOUND, "UNKNOWN_PATH", List.of(), request);
            default -> methodNotAllowed(request);
        };
    }

    private ResponseEntity<ProblemDetail> methodNotAllowed(HttpServletRequest request) {
        ResponseEntity<ProblemDetail> problem = problems.of(HttpStatus.METHOD_NOT_ALLOWED, request);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
                .body(problem.getBody());
    }

    /** The store comes back by itself, so the caller may ask again. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeAway(MongoException away, HttpServletRequest request) {
        LOG.warn("MongoDB does not answer a question: {}", away.getMessage());
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "STORE_UNAVAILABLE", List.of(), request);
    }

    /** The body was not readable, or longer than the address takes. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body, HttpServletRequest request) {
        HttpStatus status =
                body.getCause() instanceof BodyTooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return problems.of(status, request);
    }

    /** The log has the failure; the caller only learns that the service failed. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return problems.of(known.getStatusCode(), request);
        }
        LOG.error("A question failed unexpectedly: {}", failure.getClass().getName(), failure);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of(), request);
    }
}
