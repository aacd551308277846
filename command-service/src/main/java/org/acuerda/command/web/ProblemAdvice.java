package org.acuerda.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.acuerda.command.automation.RegistersLagging;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.execution.ChangedMeanwhile;
import org.acuerda.command.execution.EmptyText;
import org.acuerda.command.execution.FirstRecord;
import org.acuerda.command.execution.RecordTooLarge;
import org.acuerda.command.execution.SubjectFull;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.json.EventJson;
import org.acuerda.guard.BodyTooLarge;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Controller advice: turns every failure into a problem, see {@link Problems}. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final JsonMapper json = EventJson.mapper();
    private final Problems problems;
    private final StoredStreams streams;

    ProblemAdvice(Problems problems, StoredStreams streams) {
        this.problems = problems;
        this.streams = streams;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(Rejected rejected, Locale locale) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, rejected.rejection(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidRequest invalid, Locale locale) {
        return problems.of(invalid, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> empty(EmptyText empty, Locale locale) {
        return problems.of(new InvalidRequest(Code.EMPTY_FIELD, empty.path()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(RecordTooLarge tooLarge, Locale locale) {
        return problems.of(new InvalidRequest(Code.RECORD_TOO_LARGE, tooLarge.path(), tooLarge.limit()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(SubjectFull full, Locale locale) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "SUBJECT_FULL", List.of(full.subjectId()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AggregateNotFound unknown, Locale locale) {
        return problems.of(HttpStatus.NOT_FOUND, "UNKNOWN_ID", List.of(unknown.subjectId()), locale);
    }

    /** Shows the record that has the identifier, so that the caller can tell whether it is the same fact. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> taken(AggregateExists taken, Locale locale) {
        ResponseEntity<ProblemDetail> problem =
                problems.of(HttpStatus.CONFLICT, "ID_TAKEN", List.of(taken.subjectId()), locale);
        streams.messages(taken.subjectId()).stream()
                .findFirst()
                .map(first -> json.valueToTree(FirstRecord.of(first)))
                .ifPresent(first -> Objects.requireNonNull(problem.getBody()).setProperty("existing", first));
        return problem;
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ResponseEntity<ProblemDetail> lostRace(Locale locale) {
        return problems.of(HttpStatus.CONFLICT, "MANY_AT_ONCE", List.of(), locale);
    }

    /** Names what others recorded, so that the caller can look at it and decide anew. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> changed(ChangedMeanwhile meanwhile, Locale locale) {
        ResponseEntity<ProblemDetail> problem =
                problems.of(HttpStatus.CONFLICT, "CHANGED_MEANWHILE", List.of(), locale);
        Objects.requireNonNull(problem.getBody()).setProperty("changed", meanwhile.changed());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lagging(RegistersLagging lagging, Locale locale) {
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "REGISTERS_BEHIND", List.of(), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(ConflictingAggregateVersionException stale, Locale locale) {
        return problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "STALE_SEQUENCE",
                List.of(stale.getExpectedVersion(), stale.getActualVersion()),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException unsupported, Locale locale) {
        return problems.of(new InvalidRequest(Code.MEDIA_TYPE_UNSUPPORTED), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(HttpMediaTypeNotAcceptableException notAcceptable, Locale locale) {
        return problems.of(new InvalidRequest(Code.NOT_ACCEPTABLE), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException unsupported, Locale locale) {
        ResponseEntity<ProblemDetail> problem = problems.of(new InvalidRequest(Code.METHOD_NOT_ALLOWED), locale);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .allow(Objects.requireNonNullElse(unsupported.getSupportedHttpMethods(), Set.<HttpMethod>of())
                        .toArray(HttpMethod[]::new))
                .body(problem.getBody());
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<ProblemDetail> path(Locale locale) {
        return problems.of(new InvalidRequest(Code.UNKNOWN_PATH), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge body, HttpServletRequest request, Locale locale) {
        return problems.tooLarge(request.getRequestURI(), locale);
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<ProblemDetail> unreadable(Locale locale) {
        return problems.of(new InvalidRequest(Code.MALFORMED_REQUEST), locale);
    }

    /** The caller disconnected while the body was read: no answer can reach them. */
    @ExceptionHandler({ClientAbortException.class, EOFException.class})
    ResponseEntity<ProblemDetail> brokenOff(Locale locale) {
        return problems.of(new InvalidRequest(Code.MALFORMED_REQUEST), locale);
    }

    /** The log has the cause; the caller learns only that it was not their fault. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, Locale locale) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            throw failure;
        }
        if (failure instanceof HttpMessageNotReadableException
                || (failure instanceof ErrorResponse known
                        && known.getStatusCode().is4xxClientError())) {
            return problems.of(new InvalidRequest(Code.MALFORMED_REQUEST), locale);
        }
        LOG.error("A request failed unexpectedly: {}", failure.getClass().getName(), failure);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", List.of(), locale);
    }
}
